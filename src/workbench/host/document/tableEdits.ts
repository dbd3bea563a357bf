import { ExcelError } from '../protocol/excelError';
import { overlaps } from './boxes';
import { tellTable } from './changes';
import { checkDefinedName, freeName, sameText } from './names';
import { checkEditable, checkUnprotected } from './protection';
import { columnCount, isOnSheet, rowCount } from './rangeAddress';
import { headerBox, tableColumns } from './tableState';
import { renameColumnInFormulas, renameTableInFormulas, resolveTyped } from './typedFormulas';
import { shownValue } from './values';
import type { CellRange } from '../../../tables';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';
import type { Workbook } from './workbook';

/** Makes a table of cells whose first row are its headings; a single row gets a blank one below. */
export function addTable(sheet: SheetState, box: CellRange, hasHeaders: boolean): TableState {
  checkUnprotected(sheet);
  const range = rowCount(box) === 1 ? { ...box, bottom: box.bottom + 1 } : box;
  checkFree(sheet, range);
  if (!hasHeaders) throw new ExcelError('ApiNotFound', 'Tables are made of cells with headings only.');
  const table = newTable(sheet, { range, headerRow: true, totalsRow: false });
  tellTable(table, 'tableAdded');
  return table;
}

/** A table as a file has it, under a name that is free. */
export function newTable(
  sheet: SheetState,
  rows: Pick<TableState, 'range' | 'headerRow' | 'totalsRow'>,
): TableState {
  const { workbook } = sheet;
  const table: TableState = {
    ...rows,
    sheet,
    id: String(workbook.nextId()),
    name: freeName('Table', takenNames(workbook)),
    columns: [],
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    highlightFirst: false,
    highlightLast: false,
    filter: true,
    isDeleted: false,
  };
  sheet.tables.push(table);
  workbook.touch(sheet);
  syncHeadings(table);
  return table;
}

export function renameTable(table: TableState, name: string): void {
  const { workbook } = table.sheet;
  const others = takenNames(workbook).filter((other) => !sameText(other, table.name));
  checkDefinedName(name, others);
  renameTableInFormulas(workbook, table.name, name);
  table.name = name;
  workbook.touch(table.sheet);
}

/** Gives a table other cells; its heading row stays where it is. */
export function resizeTable(table: TableState, range: CellRange): void {
  checkUnprotected(table.sheet);
  const isWrong = range.top !== table.range.top || !overlaps(range, table.range) || rowCount(range) < 2;
  if (isWrong) throw new ExcelError('InvalidArgument', 'The headings stay in their row.');
  checkFree(table.sheet, range, table);
  place(table, range);
}

/** Where the table now stands; formulas that speak of it follow. */
export function place(table: TableState, range: CellRange): void {
  if (!isOnSheet(range)) throw new ExcelError('InvalidArgument', 'Off the sheet.');
  table.range = range;
  table.sheet.workbook.touch(table.sheet);
  syncHeadings(table);
}

/** Takes the table away and leaves its cells. */
export function dissolveTable(table: TableState): void {
  checkUnprotected(table.sheet);
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  table.isDeleted = true;
  sheet.workbook.touch(sheet);
  tellTable(table, 'tableDeleted');
  resolveTyped(sheet.workbook);
}

/** Reads the headings anew: blank and doubled ones are given names, and formulas follow renamed ones. */
export function syncHeadings(table: TableState): void {
  const { workbook, id: sheet } = table.sheet;
  const before = table.columns;
  const found = headingsOf(table);
  table.columns = [...tableColumns(found, before)];
  table.columns.forEach(({ id, name }, index) => {
    const known = before.find((column) => column.id === id);
    if (known !== undefined && known.name !== name) {
      renameColumnInFormulas(workbook, table.name, { before: known.name, after: name });
    }
    if (table.headerRow && found[index] !== name) {
      workbook.cells.write({ sheet, row: table.range.top, column: table.range.left + index }, [
        [{ value: name }],
      ]);
    }
  });
  resolveTyped(workbook);
}

function headingsOf(table: TableState): readonly string[] {
  const { workbook, id: sheet } = table.sheet;
  const header = headerBox(table);
  if (header === null) {
    return Array.from({ length: columnCount(table.range) }, (_, index) => table.columns[index]?.name ?? '');
  }
  const [cells = []] = workbook.cells.read({ sheet, ...header });
  return cells.map(({ value }) => String(shownValue(value)));
}

function checkFree(sheet: SheetState, range: CellRange, except?: TableState): void {
  if (!isOnSheet(range)) throw new ExcelError('InvalidArgument', 'Off the sheet.');
  checkEditable(sheet, range);
  const isTaken = sheet.tables.some((table) => table !== except && overlaps(table.range, range));
  if (isTaken) throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.');
}

export const takenNames = (workbook: Workbook): readonly string[] => [
  ...workbook.tables.map(({ name }) => name),
  ...workbook.names.map(({ name }) => name),
];
