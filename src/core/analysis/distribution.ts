import { rational, rationals, toNumber, type Rational } from '../arithmetic';

/** A range of scores and how many fall into it; an end that is `null` is open. */
export interface Bucket {
  /** Lowest score inside. */
  readonly from: number | null;
  /** Lowest score no longer inside. */
  readonly to: number | null;
  readonly heads: number;
}

/** Ranges of equal width from 0 to about this score, which only adjustments can pass while the cap is 1.5. */
const HIGH = 150;

/**
 * Counts scores in ranges of equal width, without gaps from the lowest range with anyone in it to the highest.
 *
 * Every range begins at a multiple of the width and holds its lower end, so that 90 is in 90~95. What lies below 0, or
 * from the first such multiple that reaches 150, is gathered in one open range each.
 * @param scores the decimals a person sees; `null` for those without one, who are left out
 * @param width points, above 0
 * @throws RangeError for a width that is not above 0.
 * @example distribution([88, 90, 94.99, null], 5) //=> [{ from: 85, to: 90, heads: 1 }, { from: 90, to: 95, heads: 2 }]
 */
export function distribution(scores: readonly (number | null)[], width: number): readonly Bucket[] {
  if (!(width > 0)) throw new RangeError('a range of scores has a width above 0');
  const step = rational(width);
  const top = multiple(ceiling(rationals.divide(rational(HIGH), step)), step);
  const counted = scores.filter((score) => score !== null);
  return [
    ...open({ from: null, to: 0 }, counted.filter((score) => score < 0).length),
    ...closed(
      counted.filter((score) => score >= 0 && score < top),
      step,
    ),
    ...open({ from: top, to: null }, counted.filter((score) => score >= top).length),
  ];
}

const open = (ends: Pick<Bucket, 'from' | 'to'>, heads: number): readonly Bucket[] =>
  heads === 0 ? [] : [{ ...ends, heads }];

function closed(scores: readonly number[], width: Rational): readonly Bucket[] {
  const heads = new Map<number, number>();
  for (const score of scores) {
    const place = floor(rationals.divide(rational(score), width));
    heads.set(place, (heads.get(place) ?? 0) + 1);
  }
  const places = [...heads.keys()];
  const lowest = places.reduce((low, place) => Math.min(low, place), Number.POSITIVE_INFINITY);
  const count = places.reduce((high, place) => Math.max(high, place), lowest) - lowest + 1;
  return Array.from({ length: places.length === 0 ? 0 : count }, (_, index) => ({
    from: multiple(lowest + index, width),
    to: multiple(lowest + index + 1, width),
    heads: heads.get(lowest + index) ?? 0,
  }));
}

/** Both of a value that is 0 or more. */
const floor = ({ numerator, denominator }: Rational): number => Number(numerator / denominator);
const ceiling = ({ numerator, denominator }: Rational): number =>
  Number((numerator + denominator - 1n) / denominator);

const multiple = (times: number, width: Rational): number =>
  toNumber(rationals.multiply(rational(times), width));
