/** Cells and ranges, counted from 0; `A1` text is for people and files. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook: what an issue points at. */
export interface SheetCell extends CellAddress {
  readonly sheet: string;
}

/**
 * Letters of a column.
 * @example columnName(0) //=> 'A'
 * @example columnName(27) //=> 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @example a1({ row: 11, column: 1 }) //=> 'B12' */
export const a1 = ({ row, column }: CellAddress): string => `${columnName(column)}${row + 1}`;

/** @example rangeA1({ top: 0, left: 0, bottom: 155, right: 9 }) //=> 'A1:J156' */
export const rangeA1 = ({ top, left, bottom, right }: CellRange): string =>
  top === bottom && left === right
    ? a1({ row: top, column: left })
    : `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;

/**
 * `A1` or `$A$1:$C$9` as a range; `null` for anything else.
 * @example parseRange('B2:C3') //=> { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, startColumn = '', startRow = '', endColumn = startColumn, endRow = startRow] = match;
  const column = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [top, bottom] = [Number(startRow) - 1, Number(endRow) - 1].sort((a, b) => a - b) as [number, number];
  const [left, right] = [column(startColumn), column(endColumn)].sort((a, b) => a - b) as [number, number];
  return top < 0 ? null : { top, left, bottom, right };
}

/** `Sheet!B12`, quoted where a formula would need it. */
export function sheetCellText({ sheet, ...cell }: SheetCell): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${a1(cell)}`;
}
