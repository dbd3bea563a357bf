/** As many decimals as a short decimal has at most. */
const PLACES = 1e9;

/**
 * A double as the short decimal that it stands for, where it is within the roundings of a formula of one: 36, not
 * 35.99999999999999.
 */
export function settled(value: number): number {
  const decimal = Math.round(value * PLACES) / PLACES;
  return Math.abs(decimal - value) <= 8 * Number.EPSILON * Math.abs(value) ? decimal : value;
}
