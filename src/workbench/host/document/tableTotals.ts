import { ExcelError } from '../protocol/excelError';
import { enter } from './cellEdits';
import { place } from './tableEdits';
import { totalsBox } from './tableState';
import type { TableState } from './tableState';

/** Adds a totals row under the table, which must be free, or takes it away with its contents. */
export function toggleTotals(table: TableState, isWanted: boolean): void {
  if (table.totalsRow === isWanted) return;
  const { sheet, range } = table;
  if (!isWanted) {
    const totals = totalsBox(table);
    if (totals !== null) enter(sheet, totals, '');
    table.totalsRow = false;
    place(table, { ...range, bottom: range.bottom - 1 });
    return;
  }
  const row = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
  const cells = sheet.workbook.cells.read({ sheet: sheet.id, ...row });
  if (cells.some((line) => line.some(({ value }) => value !== null))) {
    throw new ExcelError('UnsupportedOperation', 'There is something under the table.');
  }
  table.totalsRow = true;
  place(table, { ...range, bottom: row.bottom });
}
