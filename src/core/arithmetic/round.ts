import { rational, type Rational } from './rational';

/**
 * Rounds exactly, half away from zero.
 * @param decimals 0..15
 * @source SPEC 3, Exactness
 * @example round(rational(78.325), 2) //=> 78.33
 * @example round(rational(-0.5), 0) //=> -1
 */
export function round({ numerator, denominator }: Rational, decimals: number): number {
  const scaled = numerator * 10n ** BigInt(decimals);
  const size = scaled < 0n ? -scaled : scaled;
  const whole = (2n * size + denominator) / (2n * denominator);
  const digits = whole.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return whole === 0n ? 0 : Number(scaled < 0n ? `-${text}` : text);
}

/**
 * Rounds a number as the decimal that a person sees.
 * @example roundNumber(1.005, 2) //=> 1.01
 */
export const roundNumber = (value: number, decimals: number): number => round(rational(value), decimals);
