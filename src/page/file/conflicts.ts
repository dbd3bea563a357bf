import type {
  CellRange,
  EditOutcome,
  EditPlan,
  EditValue,
  GridCell,
  SheetCell,
  SheetGrid,
  WorkbookGrid,
} from '../../tables';

/** What stands in the way of edits: a sheet that is gone, cells that hold something else. `null` when nothing does. */
export function conflicts({ sheets }: WorkbookGrid, plans: readonly EditPlan[]): EditOutcome | null {
  const byName = new Map(sheets.map((grid) => [grid.name, grid]));
  const missing = plans.find(({ sheet }) => !byName.has(sheet));
  if (missing) return { kind: 'refused', sheet: missing.sheet, reason: 'missing' };
  const cells = plans.flatMap((plan) => {
    const grid = byName.get(plan.sheet);
    return grid ? changedCells(grid, plan) : [];
  });
  return cells.length > 0 ? { kind: 'changed-meanwhile', cells } : null;
}

function changedCells({ name, rows }: SheetGrid, { cells, room }: EditPlan): readonly SheetCell[] {
  const isEdited = (row: number, column: number): boolean =>
    cells.some(({ cell }) => cell.row === row && cell.column === column);
  const changed = cells
    .filter(({ cell, before }) => !holds(rows[cell.row]?.[cell.column], before))
    .map(({ cell }) => ({ sheet: name, ...cell }));
  const taken = room
    .flatMap((range) => filledCells(rows, range))
    .filter(({ row, column }) => !isEdited(row, column))
    .map((cell) => ({ sheet: name, ...cell }));
  return [...changed, ...taken];
}

function filledCells(rows: SheetGrid['rows'], { top, left, bottom, right }: CellRange) {
  const filled: { readonly row: number; readonly column: number }[] = [];
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
    for (let column = left; column <= right; column++)
      if (rows[row]?.[column] !== undefined) filled.push({ row, column });
  return filled;
}

function holds(cell: GridCell | undefined, before: EditValue): boolean {
  if (before === null) return cell === undefined;
  if (typeof before === 'object') return cell?.formula === before.formula;
  return cell?.formula === undefined && cell?.value === before;
}
