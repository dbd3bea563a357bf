import type { Line } from '../scoring/line';
import { total, type Weighing } from './weighing';

/** What a line is worth of 100. */
export interface LinePoints {
  readonly line: Line;
  readonly points: number;
}

/** Weights on the 100 scale, of those whose weights are on one scale. */
export const pointsOf = (weighings: readonly Weighing[]): readonly LinePoints[] =>
  weighings.flatMap(({ weighed, scale }) =>
    scale === 'mixed'
      ? []
      : weighed.map(({ line, weight }) => ({ line, points: scale === 1 ? total([weight * 100]) : weight })),
  );
