import { distribution, type Bucket } from './distribution';

/** Scores counted in ranges of one width. */
export interface Histogram {
  /** Points. */
  readonly width: number;
  readonly buckets: readonly Bucket[];
}

/** Widths that people count in. */
const WIDTHS = [1, 2, 5, 10, 20] as const;
const WIDEST = 20;
/** Fewer bars show no shape, more cannot be told apart in a narrow pane. */
const FEWEST_BARS = 6;
const MOST_BARS = 24;

/**
 * Counts scores in the narrowest ranges that still hold enough people each to show a shape.
 *
 * As many bars as Rice's rule allows, twice the cube root of the heads, and two more, for ranges begin at multiples of
 * their width.
 * @param scores the decimals a person sees; `null` for those without one, who are left out
 * @source Terrell and Scott (1985), “Oversmoothed Nonparametric Density Estimates”
 * @example histogram([88, 90, 94.99]).width //=> 2
 */
export function histogram(scores: readonly (number | null)[]): Histogram {
  const counted = scores.filter((score) => score !== null);
  const most = Math.min(MOST_BARS, Math.max(FEWEST_BARS, Math.ceil(2 * Math.cbrt(counted.length)) + 2));
  for (const width of WIDTHS) {
    if (!mayFit(counted, width, most)) continue;
    const buckets = distribution(counted, width);
    if (buckets.length <= most) return { width, buckets };
  }
  return { width: WIDEST, buckets: distribution(counted, WIDEST) };
}

/** Saves counting in ranges that are far too narrow. */
const mayFit = (scores: readonly number[], width: number, most: number): boolean => {
  const inside = scores.filter((score) => score >= 0 && score < 150);
  const spread = inside.reduce(
    ({ low, high }, score) => ({ low: Math.min(low, score), high: Math.max(high, score) }),
    { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY },
  );
  return spread.high - spread.low <= width * most;
};
