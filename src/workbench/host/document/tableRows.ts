import { ExcelError } from '../protocol/excelError';
import { overlaps } from './boxes';
import { enter } from './cellEdits';
import { checkUnprotected } from './protection';
import { place } from './tableEdits';
import { dataBox } from './tableState';
import { shownValue } from './values';
import type { CellRange } from '../../../tables';
import type { CellContent, EngineCell } from '../engine';
import type { TableState } from './tableState';

/** Adds rows to a table, at its end or before data row `index`; what stands under the table must leave room. */
export function addRows(
  table: TableState,
  index: number | null,
  values: readonly (readonly unknown[])[],
): number {
  checkUnprotected(table.sheet);
  const data = dataBox(table);
  const rows = data.bottom - data.top + 1;
  const at = index === null || index < 0 ? rows : index;
  if (at > rows) throw new ExcelError('InvalidArgument', 'No such row.');
  const isOnlyBlank = rows === 1 && index === null && isBlank(table, data);
  const added = isOnlyBlank ? values.length - 1 : values.length;
  const first = isOnlyBlank ? 0 : at;
  if (added > 0) makeRoom(table, first, added);
  const box = { ...data, top: data.top + first, bottom: data.top + first + values.length - 1 };
  enter(table.sheet, box, values);
  return first;
}

function makeRoom(table: TableState, at: number, count: number): void {
  const { range, sheet } = table;
  const below = { ...range, top: range.bottom + 1, bottom: range.bottom + count };
  if (!isBlank(table, below) || sheet.tables.some((other) => overlaps(other.range, below))) {
    throw new ExcelError('UnsupportedOperation', 'There is something under the table.');
  }
  const moving = { ...range, top: dataBox(table).top + at };
  if (moving.top <= moving.bottom) moveDown(table, moving, count);
  place(table, { ...range, bottom: range.bottom + count });
}

export function deleteRows(table: TableState, index: number, count: number): void {
  checkUnprotected(table.sheet);
  const data = dataBox(table);
  const top = data.top + index;
  if (index < 0 || top + count - 1 > data.bottom) throw new ExcelError('InvalidArgument', 'No such row.');
  const { range } = table;
  const rest = { ...range, top: top + count };
  if (rest.top <= rest.bottom) moveDown(table, rest, -count);
  clear(table, { ...range, top: range.bottom - count + 1 });
  const rows = data.bottom - data.top + 1 - count;
  place(table, { ...range, bottom: range.bottom - count + (rows === 0 ? 1 : 0) });
}

function isBlank(table: TableState, box: CellRange): boolean {
  const { workbook, id: sheet } = table.sheet;
  return workbook.cells.read({ sheet, ...box }).every((row) => row.every(({ value }) => value === null));
}

/** Contents move as they are; formulas elsewhere that speak of single cells inside a table keep their addresses. */
function moveDown(table: TableState, box: CellRange, count: number): void {
  const { workbook, id: sheet } = table.sheet;
  const contents = workbook.cells.read({ sheet, ...box }).map((row) => row.map(contentOf));
  if (count > 0) clear(table, { ...box, bottom: Math.min(box.bottom, box.top + count - 1) });
  workbook.cells.write({ sheet, row: box.top + count, column: box.left }, contents);
}

function clear(table: TableState, box: CellRange): void {
  const { workbook, id: sheet } = table.sheet;
  const blank = Array<null>(box.right - box.left + 1).fill(null);
  const rows = Array.from({ length: box.bottom - box.top + 1 }, () => blank);
  workbook.cells.write({ sheet, row: box.top, column: box.left }, rows);
}

function contentOf({ value, formula }: EngineCell): CellContent | null {
  if (formula !== undefined) return { formula };
  return value === null ? null : { value };
}

/** A table's row as values. */
export function rowValues(table: TableState, index: number): readonly (readonly unknown[])[] {
  const data = dataBox(table);
  const top = data.top + index;
  if (index < 0 || top > data.bottom) throw new ExcelError('InvalidArgument', 'No such row.');
  return table.sheet.workbook.cells
    .read({ sheet: table.sheet.id, ...data, top, bottom: top })
    .map((row) => row.map(({ value }) => shownValue(value)));
}
