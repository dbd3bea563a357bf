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

export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);
