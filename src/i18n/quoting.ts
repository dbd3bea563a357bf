import { formatNumber } from './format';

/** Beyond this a quoted text says no more than its beginning. */
const LONGEST = 40;

/** A text from a cell on one line, and cut where it would drown the sentence. */
export function quotable(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = line.length > LONGEST ? [...line.slice(0, 2 * LONGEST)] : [];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}

/** A number in running text, whatever its size: beyond what is exact it stands as a computer writes it. */
export const plainNumber = (value: number): string =>
  Math.abs(value) < 1e15 ? formatNumber(value) : String(value);

/** A share in running text: `35%`, `233.3%`. */
export const plainPercent = (share: number): string =>
  Math.abs(share) < 1e13 ? `${formatNumber(share * 100, 1)}%` : String(share);
