import { strToU8, zipSync, type Zippable } from 'fflate';
import { a1, parseRange, type GridCell, type SheetGrid, type WorkbookGrid } from '../../../src/tables';
import { readWorkbook, WorkbookFileError, type WorkbookFileFault } from '../../../src/ooxml';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A list of links: id, type and target of each. */
export const rels = (...links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const worksheet = (inner: string): string => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
export const sheetData = (rows: string): string => worksheet(`<sheetData>${rows}</sheetData>`);
export const workbook = (inner: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${inner}</workbook>`;

/** One worksheet named S in a workbook with shared strings and styles; any part may be replaced or left out. */
export const plainParts = (sheet: string): Record<string, string | Uint8Array | null> => ({
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbook('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheet,
});

export type ChangedParts = Readonly<Record<string, string | Uint8Array | null>>;

export function zipped(parts: ChangedParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

export const workbookFile = (sheet: string, changed: ChangedParts = {}): Uint8Array =>
  zipped({ ...plainParts(sheet), ...changed });

export const readFile = (sheet: string, changed: ChangedParts = {}): WorkbookGrid =>
  readWorkbook(workbookFile(sheet, changed), 'file.xlsx');

export const readSheet = (sheet: string, changed: ChangedParts = {}): SheetGrid =>
  readFile(sheet, changed).sheets[0]!;

/** Cells of a sheet with only these rows, by address. */
export const readCells = (rows: string, changed: ChangedParts = {}): Record<string, GridCell> =>
  cellsOf(readSheet(sheetData(rows), changed));

export function cellsOf({ rows }: SheetGrid): Record<string, GridCell> {
  const cells: Record<string, GridCell> = {};
  rows.forEach((row, r) => row?.forEach((cell, c) => cell && (cells[a1({ row: r, column: c })] = cell)));
  return cells;
}

export const range = (text: string) => parseRange(text)!;

/** What reading fails with. */
export function failure(
  bytes: Uint8Array,
  read: (bytes: Uint8Array, fileName: string) => WorkbookGrid = readWorkbook,
): WorkbookFileFault {
  try {
    read(bytes, 'file.xlsx');
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.fault;
    throw error;
  }
  throw new Error('the file was read');
}
