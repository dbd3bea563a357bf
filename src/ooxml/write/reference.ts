import { a1, columnName, type CellAddress, type CellRange } from '../../tables';

/** Always quoted: valid for every sheet name, in every language. */
const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const absoluteCell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** `'评分表'!$A$1:$C$9`, as defined names and charts want it. */
export function absoluteRange(sheet: string, { top, left, bottom, right }: CellRange): string {
  const start = absoluteCell(top, left);
  const end = absoluteCell(bottom, right);
  return `${quotedSheet(sheet)}!${start === end ? start : `${start}:${end}`}`;
}

/** `'评分表'!B2`, as links want it. */
export const cellOnSheet = (sheet: string, cell: CellAddress): string => `${quotedSheet(sheet)}!${a1(cell)}`;

/** `'评分表'!$1:$3` */
export const absoluteRows = (sheet: string, first: number, last: number): string =>
  `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;

/** Text as a constant of a formula. */
export const textConstant = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Whether a range lies on a sheet, the right way round. */
export const onGrid = ({ top, left, bottom, right }: CellRange): boolean =>
  0 <= top && top <= bottom && bottom < ROWS && 0 <= left && left <= right && right < COLUMNS;
