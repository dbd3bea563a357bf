import { split } from '../split';

/**
 * Weights brought to a sum of 100 in the same proportions, in hundredths.
 * @param weights above 0, on any common scale
 * @throws RangeError for a negative weight or weights that sum to 0.
 * @source SPEC 3, Weights
 * @example rescaled([33.33, 33.33, 33.33]) //=> [33.34, 33.33, 33.33]
 */
export const rescaled = (weights: readonly number[]): readonly number[] => split(100, weights, 2);
