import { split as splitInto } from '../core';
import { functionWords } from '../i18n';
import { decimalsArgument } from './arguments/choices';
import { entryOf } from './arguments/entryOf';
import { faultSentence, numberArgument, numberIn } from './arguments/quantities';
import { cellsOf } from './arguments/vector';
import { divisionError, numberError, valueError } from './cellError';
import { displayLanguage } from './displayLanguage';

/**
 * Returns the parts of a total by shares, rounded so that they sum to it exactly.
 * @customfunction SPLIT
 * @param total What is split; rounded first.
 * @param shares In proportion to what: weights, hours, scores; blank cells get no part.
 * @param [decimals] Decimals of the parts, 0 to 15; 2 when left out.
 * @returns The parts, in the shape of the shares.
 * @remarks What is left by rounding goes to the largest remainders, equal ones to the larger share and then the first.
 * #NUM! for a negative share, #DIV/0! where the shares sum to 0.
 * @example split(100, [[33.33], [33.33], [33.33]]) //=> [[33.34], [33.33], [33.33]]
 * @example split(10, [[1, 1, 1]], 0) //=> [[4, 3, 3]]
 */
export function split(total: unknown, shares: unknown[][], decimals?: unknown): unknown[][] {
  const words = functionWords(displayLanguage());
  const whole = numberArgument('total', total, words);
  const places = decimalsArgument(decimals, 15, words);
  const cells = cellsOf(shares);
  const read = cells.flat().map((cell, index) => {
    const share = numberIn(entryOf(cell));
    if (!share.ok) throw valueError(words.inRow(index + 1, faultSentence('shares', share.fault, words)));
    return share.value;
  });
  const given = read.filter((share) => share !== null);
  if (whole === null || given.length === 0) return cells.map((row) => row.map(() => ''));
  if (given.some((share) => share < 0)) throw numberError();
  if (given.every((share) => share === 0)) throw divisionError();
  const parts = splitInto(whole, given, places)[Symbol.iterator]();
  const placed = read.map((share): unknown => (share === null ? '' : parts.next().value));
  const width = cells[0]?.length ?? 1;
  return cells.map((_, row) => placed.slice(row * width, (row + 1) * width));
}
