/**
 * Quantiles by linear interpolation between the two nearest values, as Excel's `QUARTILE.INC` and most programs do it.
 *
 * Doubles: an interpolated value is shown, never compared with a bound.
 * @param values at least one
 * @param probabilities 0..1 each
 * @returns one value per probability; `null` of nothing
 * @throws RangeError for a probability outside 0..1.
 * @source Hyndman and Fan (1996), “Sample Quantiles in Statistical Packages”, type 7
 * @example quantiles([10, 20, 30, 40], [0.25, 0.5, 0.75]) //=> [17.5, 25, 32.5]
 * @example quantiles([], [0.5]) //=> null
 */
export function quantiles(
  values: readonly number[],
  probabilities: readonly number[],
): readonly number[] | null {
  if (probabilities.some((probability) => !(probability >= 0 && probability <= 1)))
    throw new RangeError('a probability lies between 0 and 1');
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return probabilities.map((probability) => {
    const place = (sorted.length - 1) * probability;
    const [low = Number.NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (place - Math.floor(place)) * (high - low);
  });
}

/**
 * The middle value, or the mean of the two middle ones.
 * @returns `null` of nothing
 * @example median([1, 1, 100]) //=> 1
 */
export const median = (values: readonly number[]): number | null => quantiles(values, [0.5])?.[0] ?? null;
