import type { EditPlan, EditValue, GridCell, SheetCell, WorkbookGrid } from '../../tables';

/** A cell and what it is to hold. */
export interface PlannedEdit {
  readonly cell: SheetCell;
  readonly after: EditValue;
  /** Laid over the cell where the value would show as something else without it. */
  readonly numberFormat?: string;
}

export const gridCell = ({ sheets }: WorkbookGrid, { sheet, row, column }: SheetCell): GridCell | undefined =>
  sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];

/** What a cell holds, as an edit tells it. An error value stands as its text. */
function heldIn(cell: GridCell | undefined): EditValue {
  if (cell === undefined) return null;
  if (cell.formula !== undefined) return { formula: cell.formula };
  return typeof cell.value === 'object' ? cell.value.error : cell.value === '' ? null : cell.value;
}

const sameValue = (a: EditValue, b: EditValue): boolean =>
  isFormula(a) && isFormula(b) ? a.formula === b.formula : a === b;

export const isFormula = (value: EditValue): value is { readonly formula: string } =>
  typeof value === 'object' && value !== null;

/** One plan a sheet, in the order of the edits; the first edit of a cell counts, and what changes nothing is left out. */
export function editPlans(edits: readonly PlannedEdit[], workbook: WorkbookGrid): readonly EditPlan[] {
  const bySheet = new Map<string, Map<string, PlannedEdit>>();
  for (const edit of edits) {
    const { sheet, row, column } = edit.cell;
    const cells = bySheet.get(sheet) ?? new Map<string, PlannedEdit>();
    bySheet.set(sheet, cells);
    const key = `${row} ${column}`;
    if (!cells.has(key)) cells.set(key, edit);
  }
  return [...bySheet].flatMap(([sheet, cells]) => {
    const plan = planOf(sheet, [...cells.values()], workbook);
    return plan.cells.length === 0 ? [] : [plan];
  });
}

function planOf(sheet: string, edits: readonly PlannedEdit[], workbook: WorkbookGrid): EditPlan {
  const changed = edits
    .map((edit) => ({ ...edit, before: heldIn(gridCell(workbook, edit.cell)) }))
    .filter(({ before, after }) => !sameValue(before, after));
  return {
    sheet,
    cells: changed.map(({ cell: { row, column }, before, after }) => ({
      cell: { row, column },
      before,
      after,
    })),
    room: [],
    styles: changed.flatMap(({ cell: { row, column }, numberFormat }) =>
      numberFormat === undefined
        ? []
        : [{ range: { top: row, left: column, bottom: row, right: column }, style: { numberFormat } }],
    ),
  };
}
