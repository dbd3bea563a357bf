import { isShare, type WeighedLine, type Weighing } from './weighing';

/** A table in which some weights are points of 100 and others shares of 1. */
export interface MixedScales {
  /** What most people's weights sum to. */
  readonly usual: 100 | 1;
  /** Those who do otherwise, and the weights that make it so; at least one. */
  readonly odd: readonly Weighing[];
  readonly cells: readonly [WeighedLine, ...WeighedLine[]];
}

/** Finds both scales in one table; `null` where there is only one. */
export function mixedScales(weighings: readonly Weighing[]): MixedScales | null {
  const filled = weighings.filter(({ weighed }) => weighed.length > 0);
  const inShares = filled.filter(({ scale }) => scale === 1).length;
  const inPoints = filled.filter(({ scale }) => scale === 100).length;
  const usual = inShares > inPoints ? 1 : 100;
  const odd = filled.filter(({ scale }) => scale !== usual);
  const [first, ...rest] = odd.flatMap(({ weighed }) =>
    weighed.filter(({ weight }) => isShare(weight) !== (usual === 1)),
  );
  return first ? { usual, odd, cells: [first, ...rest] } : null;
}
