import { median } from './quantiles';

/** Fewest earlier values that say what is usual. */
const MINIMUM_HISTORY = 5;

/** Beyond this many robust standard deviations a value is worth a look. */
const OUTLIER_Z = 3.5;

interface Outlier {
  /** How far off, in robust standard deviations; signed. */
  readonly z: number;
  /** The median of the earlier values. */
  readonly usual: number;
}

/**
 * Tells whether a value is far from what is usual in its own history.
 *
 * It must be further than 3.5 robust standard deviations from the median, and beyond every earlier value: what has
 * happened before is no surprise.
 * @param history earlier values of the same measure, in any order
 * @returns `null` when it is no outlier, and when fewer than five earlier values or their equality leave that unknown
 * @source SPEC 5, outlier against the person's own history
 * @example robustOutlier(3, [1, 1.1, 0.9, 1, 1.05]).usual //=> 1
 * @example robustOutlier(1.15, [1, 1.1, 0.9, 1, 1.05]) //=> null
 */
export function robustOutlier(value: number, history: readonly number[]): Outlier | null {
  const z = robustZ(value, history);
  const usual = median(history);
  if (z === null || usual === null || Math.abs(z) <= OUTLIER_Z) return null;
  const beyond = history.every((earlier) => (z > 0 ? earlier < value : earlier > value));
  return beyond ? { z, usual } : null;
}

/** Scale of a normal distribution per median, and per mean, absolute deviation. */
const PER_MEDIAN_DEVIATION = 1.482602218505602;
const PER_MEAN_DEVIATION = 1.2533141373155001;

/**
 * The robust z-score: distance from the median over 1.4826 × the median absolute deviation.
 *
 * Where more than half of the history is one value that deviation is 0, and 1.2533 × the mean absolute deviation takes
 * its place; where all of it is, there is no scale to measure by.
 * @returns doubles; `null` for fewer than five earlier values, or equal ones
 * @source Iglewicz and Hoaglin (1993), “How to Detect and Handle Outliers”; the fallback is that of SPSS
 * @example robustZ(1, [1, 1.1, 0.9, 1, 1.05]) //=> 0
 */
export function robustZ(value: number, history: readonly number[]): number | null {
  const usual = median(history);
  if (usual === null || history.length < MINIMUM_HISTORY) return null;
  const deviations = history.map((earlier) => Math.abs(earlier - usual));
  const byMedian = PER_MEDIAN_DEVIATION * (median(deviations) ?? 0);
  const byMean = (PER_MEAN_DEVIATION * deviations.reduce((sum, each) => sum + each, 0)) / history.length;
  const scale = byMedian > NOISE ? byMedian : byMean;
  return scale > NOISE ? (value - usual) / scale : null;
}

/** Attainments that differ by less than this differ by rounding only. */
const NOISE = 1e-12;
