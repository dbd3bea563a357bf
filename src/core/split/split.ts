import { rational, round } from '../arithmetic';
import { largestRemainder } from './largestRemainder';
import { onOneScale } from './onOneScale';

/**
 * Splits a total by shares so that the parts sum to it exactly.
 *
 * The total is rounded to `decimals` first; the parts are whole steps of that size by the largest remainder, equal
 * remainders to the larger share and then to the first. A negative total splits as its mirror image.
 * @param total any number, taken as the decimal a person sees
 * @param shares 0 or more each, on any common scale: weights, hours, scores
 * @param decimals 0..15; 2 for money in yuan, 0 for heads
 * @returns one part per share, in their order
 * @throws RangeError for a negative share, shares that sum to 0, or decimals out of range.
 * @source SPEC 8 and 11, `SPLIT`
 * @example split(100, [33.33, 33.33, 33.33]) //=> [33.34, 33.33, 33.33]
 * @example split(-1, [1, 1], 0) //=> [-1, 0]
 */
export function split(total: number, shares: readonly number[], decimals = 2): readonly number[] {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15)
    throw new RangeError(`${decimals} is no number of decimals`);
  const step = 10n ** BigInt(decimals);
  const { units, negative } = wholeSteps(total, decimals);
  return largestRemainder(units, onOneScale(shares), 'larger-share').map((part) =>
    round({ numerator: negative ? -part : part, denominator: step }, decimals),
  );
}

/** The rounded total as a number of steps; its sign apart. */
function wholeSteps(total: number, decimals: number): { units: bigint; negative: boolean } {
  const { numerator, denominator } = rational(round(rational(total), decimals));
  const units = (numerator * 10n ** BigInt(decimals)) / denominator;
  return { units: units < 0n ? -units : units, negative: units < 0n };
}
