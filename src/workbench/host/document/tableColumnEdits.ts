import { ExcelError } from '../protocol/excelError';
import { overlaps } from './boxes';
import { enter } from './cellEdits';
import { place } from './tableEdits';
import { dataBox, headerBox } from './tableState';
import type { TableState } from './tableState';

interface NewColumn {
  readonly name: string | null;
  /** With the heading, or of the data rows alone. */
  readonly values: readonly (readonly unknown[])[] | null;
}

/** Adds a column at a table's right edge, where the cells must be free. */
export function addColumn(table: TableState, index: number, { name, values }: NewColumn): number {
  if (index !== table.columns.length)
    throw new ExcelError('ApiNotFound', 'Columns are added at the right edge only.');
  const { sheet, range } = table;
  const box = { ...range, left: range.right + 1, right: range.right + 1 };
  const cells = sheet.workbook.cells.read({ sheet: sheet.id, ...box });
  const isTaken =
    cells.some((row) => row.some(({ value }) => value !== null)) ||
    sheet.tables.some((other) => overlaps(other.range, box));
  if (isTaken) throw new ExcelError('UnsupportedOperation', 'There is something beside the table.');
  place(table, { ...range, right: box.right });
  const hasHeading = values?.length === range.bottom - range.top + 1;
  if (values !== null) enter(sheet, hasHeading ? box : { ...dataBox(table), left: box.left }, values);
  const header = headerBox(table);
  if (name !== null && header !== null) enter(sheet, { ...header, left: box.left }, name);
  return table.columns.at(-1)?.id ?? 0;
}
