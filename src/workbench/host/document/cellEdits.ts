import { ExcelError } from '../protocol/excelError';
import { forgetNotes } from '../functions/notes';
import { boxOf, contains, overlaps } from './boxes';
import { tellChanged, valueNow } from './changes';
import { checkEditable } from './protection';
import { columnCount, rowCount } from './rangeAddress';
import { syncHeadings } from './tableEdits';
import { headerBox } from './tableState';
import { checkTables, computable, forgetTyped } from './typedFormulas';
import { typedEntry } from './typedEntry';
import type { CellAddress, CellRange } from '../../../tables';
import type { CellContent } from '../engine';
import type { TypedEntry } from './typedEntry';
import type { SheetState } from './sheetState';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Puts what an add-in or a person gives into cells: one input for all of them, or one for each. */
export function enter(sheet: SheetState, box: CellRange, inputs: unknown): void {
  const matrix = asMatrix(inputs, box);
  checkEditable(sheet, box);
  const before = valueNow(sheet, box);
  const isHeading = headingTest(sheet, box);
  forgetNotes(sheet, box);
  const contents = matrix.map((row, r) =>
    row.map((input, c) => content(sheet, { row: box.top + r, column: box.left + c }, input, isHeading)),
  );
  sheet.workbook.cells.write({ sheet: sheet.id, row: box.top, column: box.left }, contents);
  for (const table of sheet.tables) {
    const header = headerBox(table);
    if (header !== null && overlaps(header, box)) syncHeadings(table);
  }
  tellChanged(sheet, box, 'RangeEdited', before);
}

function asMatrix(inputs: unknown, box: CellRange): readonly (readonly unknown[])[] {
  const rows = rowCount(box);
  const columns = columnCount(box);
  if (rows * columns > 5_000_000) throw new ExcelError('InvalidArgument', 'Too many cells.');
  if (!Array.isArray(inputs)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(inputs));
  const isShaped =
    inputs.length === rows && inputs.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!isShaped)
    throw new ExcelError('InvalidArgument', `The range has ${rows} rows and ${columns} columns.`);
  return inputs as readonly (readonly unknown[])[];
}

/** Headings of tables are always text. */
function headingTest(sheet: SheetState, box: CellRange): (cell: CellAddress) => boolean {
  const headers = sheet.tables.map(headerBox).filter((header) => header !== null && overlaps(header, box));
  return (cell) => headers.some((header) => header !== null && contains(header, boxOf(cell)));
}

function content(
  sheet: SheetState,
  cell: CellAddress,
  input: unknown,
  isHeading: (cell: CellAddress) => boolean,
): CellContent | null | undefined {
  if (input === null || input === undefined) return undefined;
  forgetTyped(sheet, boxOf(cell));
  if (input === '') return null;
  if (typeof input === 'number' || typeof input === 'boolean') {
    return { value: isHeading(cell) ? String(input) : input };
  }
  if (typeof input !== 'string')
    throw new ExcelError('InvalidArgument', 'Cells take text, numbers and truth.');
  if (isHeading(cell)) return { value: input };
  return input.startsWith('=') && input.length > 1 ? formula(sheet, cell, input) : typed(sheet, cell, input);
}

function formula(sheet: SheetState, cell: CellAddress, input: string): CellContent {
  if (input.length > LONGEST_FORMULA) throw new ExcelError('InvalidArgument', 'The formula is too long.');
  checkTables(sheet, input);
  return { formula: computable(sheet, cell, input) };
}

/** Text as typing: what looks like a number becomes one, unless the cell is formatted as text. */
function typed(sheet: SheetState, cell: CellAddress, input: string): CellContent {
  if (input.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument', 'The text is too long.');
  const { value, format } = plainEntry(sheet, cell, input);
  if (format !== undefined) {
    sheet.workbook.engine.style({ sheet: sheet.id, ...boxOf(cell) }, { numberFormat: format });
  }
  return { value };
}

/** What a person's typing puts into a cell: headings of tables are always text. */
export function entryOf(sheet: SheetState, cell: CellAddress, input: string): TypedEntry {
  return headingTest(sheet, boxOf(cell))(cell) ? { value: input } : plainEntry(sheet, cell, input);
}

/** The format is left out where the cell has one. */
function plainEntry(sheet: SheetState, cell: CellAddress, input: string): TypedEntry {
  const { engine, options } = sheet.workbook;
  const entry = typedEntry(input, options.year);
  if (entry.value === input) return { value: input };
  const format = engine.styleOf({ sheet: sheet.id, ...cell }).numberFormat ?? 'General';
  if (format === '@' && typeof entry.value !== 'string') return { value: input };
  return format === 'General' ? entry : { value: entry.value };
}
