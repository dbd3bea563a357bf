import type { MonthScores } from '../../actions';
import { distribution, mean, type Bucket } from '../../core';

/** Final scores at a glance. */
export interface ScoreSummary {
  readonly people: number;
  readonly scored: number;
  readonly average: number | null;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly bucket: Bucket;
  /** Of the highest bar, 0..1. */
  readonly height: number;
}

/** As many bars as can be told apart at 320 px. */
const MOST_BARS = 12;
const WIDTHS = [5, 10, 20] as const;

export function scoreSummary({ standings }: MonthScores): ScoreSummary {
  const scores = standings.flatMap(({ status, score }) =>
    status === 'scored' && score !== null ? [score] : [],
  );
  return {
    people: standings.length,
    scored: scores.length,
    average: mean(scores),
    bars: barsOf(scores),
  };
}

function barsOf(scores: readonly number[]): readonly Bar[] {
  const all = WIDTHS.map((width) => distribution(scores, width));
  const buckets = all.find(({ length }) => length <= MOST_BARS) ?? all.at(-1) ?? [];
  const most = Math.max(1, ...buckets.map(({ heads }) => heads));
  return buckets.map((bucket) => ({ bucket, height: bucket.heads / most }));
}
