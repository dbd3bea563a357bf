import { rational, rationals, toNumber, ZERO } from '../arithmetic';

/**
 * The arithmetic mean, summed exactly: of rounded scores it rounds as it would by hand.
 * @param values the decimals a person sees
 * @returns the nearest double; `null` of nothing
 * @example mean([89.99, 90]) //=> 89.995
 * @example mean([]) //=> null
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => rationals.add(total, rational(value)), ZERO);
  return toNumber(rationals.divide(sum, rational(values.length)));
}
