import { columnName } from '../../../tables';
import type { CellRange } from '../../../tables';

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export const isEntireColumn = ({ top, bottom }: CellRange): boolean => top === 0 && bottom === SHEET_ROWS - 1;
export const isEntireRow = ({ left, right }: CellRange): boolean => left === 0 && right === SHEET_COLUMNS - 1;

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellRange): number => right - left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

/** `A1`, `A1:B2`, `A:C`, `1:3`, in any case and with any dollars; `null` for anything else or off the sheet. */
export function parseBox(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!match) return null;
  const [, columnA, rowA, columnB, rowB] = match;
  const isPair = text.includes(':');
  if (columnA === undefined && rowA === undefined) return null;
  if (!isPair && (columnA === undefined || rowA === undefined)) return null;
  if (
    isPair &&
    ((columnA === undefined) !== (columnB === undefined) || (rowA === undefined) !== (rowB === undefined))
  ) {
    return null;
  }
  const rows = rowA === undefined ? [0, SHEET_ROWS - 1] : [Number(rowA) - 1, Number(rowB ?? rowA) - 1];
  const columns =
    columnA === undefined ? [0, SHEET_COLUMNS - 1] : [columnIndex(columnA), columnIndex(columnB ?? columnA)];
  const box = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(box) ? box : null;
}

export const isOnSheet = ({ top, left, bottom, right }: CellRange): boolean =>
  top >= 0 && left >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS && top <= bottom && left <= right;

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1:B2`, `A:C` for whole columns, `1:3` for whole rows. */
export function boxText(box: CellRange): string {
  const { top, left, bottom, right } = box;
  if (isEntireColumn(box) && !isEntireRow(box)) return `${columnName(left)}:${columnName(right)}`;
  if (isEntireRow(box)) return `${top + 1}:${bottom + 1}`;
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** A sheet's name as formulas and addresses need it: quoted unless it is one plain word. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === null;
  return `${isPlain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** `Sheet1!A1:B2` or `'my sheet'!A1` as its sheet's name and the rest; the name is `null` where none stands. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(address);
  if (!match) return { sheet: null, rest: address };
  const [, quoted, plain, rest = ''] = match;
  return { sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), rest };
}
