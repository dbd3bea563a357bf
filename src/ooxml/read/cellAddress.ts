import type { CellAddress } from '../../tables';

/** What one sheet of Excel holds. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Number of a column, counted from 0: `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + (letters.charCodeAt(i) & 31);
  return number - 1;
}

/** `B12` as a place on a sheet; `null` for anything else and for places no sheet has. */
export function cellAddress(text: string): CellAddress | null {
  let column = 0;
  let row = 0;
  let i = 0;
  for (let code = letterAt(text, i); code > 0; code = letterAt(text, i)) {
    column = column * 26 + code;
    i += 1;
  }
  const letters = i;
  for (let code = text.charCodeAt(i); code >= 48 && code <= 57; code = text.charCodeAt(i)) {
    row = row * 10 + code - 48;
    i += 1;
  }
  const whole = letters > 0 && i > letters && i === text.length;
  if (!whole || column > COLUMNS || row < 1 || row > ROWS) return null;
  return { row: row - 1, column: column - 1 };
}

/** 1 to 26 for a letter of either case, 0 for anything else. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index) & ~32;
  return code >= 65 && code <= 90 ? code - 64 : 0;
}
