import { histogram, type Bucket, type TierOutcome } from '../../core';

export interface TierHistogram {
  /** Points. */
  readonly width: number;
  readonly bars: readonly TierBar[];
  /** Heads in the highest bar. */
  readonly most: number;
}

/** Scores of one range, by the tier they are in. */
export interface TierBar extends Bucket {
  /** Heads per tier, best first. */
  readonly tiers: readonly number[];
}

/** Scores in ranges, and the tiers of those within. */
export function tierHistogram(scores: readonly (number | null)[], outcome: TierOutcome): TierHistogram {
  const { width, buckets } = histogram(scores);
  const bars = buckets.map((bucket) => ({ ...bucket, tiers: outcome.scheme.labels.map(() => 0) }));
  scores.forEach((score, index) => {
    const tier = outcome.tiers[index] ?? null;
    const bar = score === null ? undefined : bars.find((one) => holds(one, score));
    if (bar && tier !== null) bar.tiers[tier] = (bar.tiers[tier] ?? 0) + 1;
  });
  return { width, bars, most: Math.max(0, ...bars.map(({ heads }) => heads)) };
}

const holds = ({ from, to }: Bucket, score: number): boolean =>
  (from === null || score >= from) && (to === null || score < to);
