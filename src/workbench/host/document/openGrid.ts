import { STAMP_NAME } from '../../../ooxml';
import { boxOf } from './boxes';
import { newTable, renameTable } from './tableEdits';
import { computable } from './typedFormulas';
import type { GridCell, SheetGrid, WorkbookGrid } from '../../../tables';
import type { CellContent, Dimension } from '../engine';
import type { SheetState } from './sheetState';
import type { Workbook } from './workbook';

/** Fills the workbook with what our own reader found in a file; what was open before is gone. */
export function openGrid(workbook: Workbook, { sheets }: WorkbookGrid): void {
  const before = workbook.sheets;
  const opened = sheets.map((grid, index) => {
    const spare = `\u2060${index}`;
    return { grid, sheet: workbook.sheet(workbook.engine.addSheet(spare, workbook.sheets.length)) };
  });
  for (const sheet of before) {
    workbook.engine.deleteSheet(sheet.id);
    workbook.forget(sheet);
  }
  for (const { grid, sheet } of opened) workbook.engine.renameSheet(sheet.id, grid.name);
  for (const { grid, sheet } of opened) openConstants(sheet, grid);
  for (const { grid, sheet } of opened)
    for (const { name, ...rows } of grid.tables) renameTable(newTable(sheet, rows), name);
  for (const { grid, sheet } of opened) openFormulas(sheet, grid);
  workbook.cells.settle();
  showFirst(workbook, opened);
}

function openConstants(sheet: SheetState, grid: SheetGrid): void {
  const { workbook, id } = sheet;
  grid.rows.forEach((row, index) => {
    if (row === undefined || row.length === 0) return;
    formatRow(sheet, index, row);
    workbook.cells.write({ sheet: id, row: index, column: 0 }, [Array.from(row, constant)]);
  });
  for (const merge of grid.merges) workbook.engine.merge({ sheet: id, ...merge });
  hideLines(sheet, 'row', grid.hiddenRows);
  hideLines(sheet, 'column', grid.hiddenColumns);
  if (grid.stamp !== undefined) sheet.names.push(stampName(sheet, grid.stamp));
}

/** Functions that a file names by their storage names. */
const asTyped = (formula: string): string =>
  `=${formula.replace(/_xldudf_([A-Z\d]+)_/gi, '$1.').replace(/_xl(?:fn|ws|udf)\./gi, '')}`;

/** Tables are known by their headings before any formula speaks of them. */
function openFormulas(sheet: SheetState, { rows }: SheetGrid): void {
  rows.forEach((cells = [], row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = computable(sheet, { row, column }, asTyped(cell.formula));
      sheet.workbook.cells.write({ sheet: sheet.id, row, column }, [[{ formula }]]);
    });
  });
}

const constant = (cell: GridCell | undefined): CellContent | undefined =>
  cell === undefined || cell.formula !== undefined || cell.value === '' ? undefined : { value: cell.value };

/** Runs of one format in a row are laid at once. */
function formatRow(sheet: SheetState, row: number, cells: readonly (GridCell | undefined)[]): void {
  let from = 0;
  for (let next = 1; next <= cells.length; next++) {
    const format = cells[from]?.format ?? '';
    if (next < cells.length && (cells[next]?.format ?? '') === format) continue;
    const box = { ...boxOf({ row, column: from }), right: next - 1 };
    if (format !== '') sheet.workbook.engine.style({ sheet: sheet.id, ...box }, { numberFormat: format });
    from = next;
  }
}

function hideLines(
  { workbook, id: sheet }: SheetState,
  dimension: Dimension,
  lines: ReadonlySet<number>,
): void {
  for (const first of lines) workbook.engine.hide({ sheet, dimension, first, count: 1 }, true);
}

/** What a sheet of the add-in's is stamped with: a hidden name of the sheet. */
const stampName = (sheet: SheetState, stamp: string): SheetState['names'][number] => ({
  workbook: sheet.workbook,
  sheet,
  name: STAMP_NAME,
  meaning: { formula: `="${stamp.replaceAll('"', '""')}"` },
  comment: '',
  visible: false,
});

function showFirst(
  { engine }: Workbook,
  opened: readonly { readonly grid: SheetGrid; readonly sheet: SheetState }[],
): void {
  for (const { grid, sheet } of opened) if (!grid.visible) engine.showSheet(sheet.id, 'hidden');
  const first = opened.find(({ grid }) => grid.visible)?.sheet;
  if (first === undefined) return;
  engine.activate(first.id);
  engine.select({ sheet: first.id, ...boxOf({ row: 0, column: 0 }) });
}
