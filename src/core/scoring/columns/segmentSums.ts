import { METHOD_CODES } from '../../terms/method';
import { at, type Column, type ScoreColumns } from './columns';
import { rawInDoubles, strainInDoubles } from './inDoubles';

const POINTS = METHOD_CODES.indexOf('points');

/** Two sums of every segment. */
export interface SegmentSums {
  /** Mean attainment by weight; NaN for a segment without weights. */
  readonly mean: Column;
  /** Σ of adjustments. */
  readonly adjustments: Column;
}

/** Sums attainments and adjustments by segment; `reach` is what the error of either sum is relative to. */
export function segmentSums(columns: ScoreColumns): {
  readonly sums: SegmentSums;
  readonly reach: SegmentSums;
} {
  const { length } = columns.segmentEnd;
  const [sums, reaches] = [noSums(length), noSums(length)];
  let line = 0;
  for (let segment = 0; segment < length; segment += 1) {
    let weights = 0;
    let earned = 0;
    let reached = 0;
    let added = 0;
    let moved = 0;
    for (const end = at(columns.segmentEnd, segment); line < end; line += 1) {
      const method = at(columns.method, line);
      if (method === POINTS) {
        added += at(columns.actual, line);
        moved += Math.abs(at(columns.actual, line));
        continue;
      }
      const weight = at(columns.weight, line);
      const cap = at(columns.cap, line);
      weights += weight;
      earned += weight * clamped(rawInDoubles(columns, line, method), cap);
      // An attainment that counts is made of terms up to cap + 2.
      reached += weight * (cap + 2) * strainInDoubles(columns, line, method);
    }
    sums.mean[segment] = earned / weights;
    reaches.mean[segment] = reached / weights;
    sums.adjustments[segment] = added;
    reaches.adjustments[segment] = moved;
  }
  return { sums, reach: reaches };
}

/** NaN of a number that went beyond all doubles on its way: it tells nothing. */
const clamped = (raw: number, cap: number): number =>
  Number.isFinite(raw) ? (raw > cap ? cap : raw > 0 ? raw : 0) : Number.NaN;

const noSums = (segments: number): SegmentSums => ({
  mean: new Float64Array(segments),
  adjustments: new Float64Array(segments),
});
