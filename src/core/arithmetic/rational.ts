import type { Arithmetic } from './arithmetic';

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction `numerator / denominator`, reduced.
 * @throws RangeError when the denominator is 0.
 * @example ratio(6n, -4n) //=> { numerator: -3n, denominator: 2n }
 */
export function ratio(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('a fraction cannot be over 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/**
 * The decimal a person sees for a double, exactly: its 15 significant digits.
 * @source SPEC 3, Exactness
 * @throws RangeError for NaN and infinities.
 * @example rational(0.1 + 0.2) //=> { numerator: 3n, denominator: 10n }
 */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15)
    return { numerator: BigInt(value), denominator: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number`);
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const scale = Number(exponent) - 14;
  return scale >= 0 ? ratio(digits * 10n ** BigInt(scale), 1n) : ratio(digits, 10n ** BigInt(-scale));
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** Exact arithmetic, for derivations and for results near a rounding tie. */
export const rationals: Arithmetic<Rational> = {
  of: rational,
  add: (a, b) =>
    ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
  subtract: (a, b) =>
    ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator),
  multiply: (a, b) => ratio(a.numerator * b.numerator, a.denominator * b.denominator),
  divide: (a, b) => ratio(a.numerator * b.denominator, a.denominator * b.numerator),
  magnitude: (a) => (a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a),
  sign: (a) => (a.numerator > 0n ? 1 : a.numerator < 0n ? -1 : 0),
};

/** −1, 0 or 1 as `a` is below, equal to or above `b`. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => rationals.sign(rationals.subtract(a, b));

/**
 * The nearest double.
 * @example toNumber(ratio(1n, 3n)) //=> 0.3333333333333333
 */
export function toNumber({ numerator, denominator }: Rational): number {
  const [above, below] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  // More bits than a double holds, the last of them telling of any rest: then converting rounds right, and once.
  const shift = Math.max(0, 72 + 4 * (hexDigits(denominator) - hexDigits(numerator)));
  const scaled = (numerator < 0n ? -numerator : numerator) << BigInt(shift);
  const bits = (scaled / denominator) | (scaled % denominator === 0n ? 0n : 1n);
  const half = shift >> 1;
  const size = Number(bits) * 2 ** -half * 2 ** (half - shift);
  return numerator < 0n ? -size : size;
}

const hexDigits = (value: bigint): number => value.toString(16).length;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
