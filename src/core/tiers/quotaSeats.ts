import { largestRemainder, onOneScale } from '../split';

/**
 * Seats per tier: the largest remainder, equal remainders to the better tier.
 * @param heads people with a score, 0 or more
 * @param shares of heads per tier, best first, on any common scale
 * @returns one whole number per share; they sum to `heads`
 * @throws RangeError for a negative share or shares that sum to 0.
 * @source SPEC 4
 * @example quotaSeats(3, [20, 50, 30]) //=> [1, 1, 1]
 * @example quotaSeats(5, [20, 50, 30]) //=> [1, 3, 1]
 * @example quotaSeats(25, [0.2, 0.5, 0.3]) //=> [5, 13, 7]
 */
export const quotaSeats = (heads: number, shares: readonly number[]): readonly number[] =>
  largestRemainder(BigInt(heads), onOneScale(shares), 'first').map(Number);
