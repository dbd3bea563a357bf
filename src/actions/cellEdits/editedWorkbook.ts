import type { CellEdit, EditPlan, GridCell, SheetGrid, WorkbookGrid } from '../../tables';
import { isFormula } from './plannedEdit';

/** The workbook as it would be read after some edits; what formulas make of them is not known. */
export const editedWorkbook = (workbook: WorkbookGrid, plans: readonly EditPlan[]): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.map((grid) =>
    plans.filter(({ sheet }) => sheet === grid.name).reduce(editedSheet, grid),
  ),
});

function editedSheet(grid: SheetGrid, { cells, styles }: EditPlan): SheetGrid {
  const formats = new Map(
    styles.flatMap(({ range: { top, left }, style: { numberFormat } }) =>
      numberFormat === undefined ? [] : [[`${top} ${left}`, numberFormat] as const],
    ),
  );
  const rows = [...grid.rows];
  const own = new Set<number>();
  for (const edit of cells) {
    const { row, column } = edit.cell;
    const line = own.has(row) ? (rows[row] as (GridCell | undefined)[]) : [...(rows[row] ?? [])];
    line[column] = editedCell(line[column], edit, formats.get(`${row} ${column}`));
    rows[row] = line;
    own.add(row);
  }
  return { ...grid, rows };
}

/** Text goes in as text, whatever it looks like. */
function editedCell(
  old: GridCell | undefined,
  { after }: CellEdit,
  numberFormat: string | undefined,
): GridCell | undefined {
  if (after === null) return undefined;
  const format = numberFormat ?? old?.format ?? '';
  return isFormula(after)
    ? { value: '', format, formula: after.formula, uncomputed: true }
    : { value: after, format };
}
