import type { CellAddress } from '../../tables';

/** What one sheet of Excel holds. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Takes from a letter's code what makes it small. */
const UPPER_CASE = ~32;

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
  for (; i < text.length; i += 1) {
    const letter = (text.charCodeAt(i) & UPPER_CASE) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = i;
  for (; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const whole = letters > 0 && i > letters && i === text.length;
  return whole && column <= COLUMNS && row >= 1 && row <= ROWS ? { row: row - 1, column: column - 1 } : null;
}
