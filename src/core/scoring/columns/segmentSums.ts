import { METHOD_CODES } from '../../terms/method';
import type { Attainments } from './attainments';
import { at, type Column, type ScoreColumns } from './columns';

const POINTS = METHOD_CODES.indexOf('points');

/** Two sums of every segment. */
export interface SegmentSums {
  /** Mean attainment by weight; NaN for a segment without weights. */
  readonly mean: Column;
  /** Σ of adjustments. */
  readonly adjustments: Column;
}

/** Sums attainments and adjustments by segment; `reach` is what the error of either sum is relative to. */
export function segmentSums(
  columns: ScoreColumns,
  { counted, reach }: Attainments,
): { readonly sums: SegmentSums; readonly reach: SegmentSums } {
  const { length } = columns.segmentEnd;
  const [sums, reaches] = [noSums(length), noSums(length)];
  let line = 0;
  for (let segment = 0; segment < length; segment += 1) {
    let [weights, earned, reached, added, moved] = [0, 0, 0, 0, 0];
    for (const end = at(columns.segmentEnd, segment); line < end; line += 1) {
      if (at(columns.method, line) === POINTS) {
        const points = at(columns.actual, line);
        added += points;
        moved += Math.abs(points);
      } else {
        const weight = at(columns.weight, line);
        weights += weight;
        earned += weight * at(counted, line);
        reached += weight * at(reach, line);
      }
    }
    sums.mean[segment] = earned / weights;
    reaches.mean[segment] = reached / weights;
    sums.adjustments[segment] = added;
    reaches.adjustments[segment] = moved;
  }
  return { sums, reach: reaches };
}

const noSums = (segments: number): SegmentSums => ({
  mean: new Float64Array(segments),
  adjustments: new Float64Array(segments),
});
