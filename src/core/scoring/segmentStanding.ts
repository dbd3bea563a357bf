import type { Rational } from '../arithmetic';
import type { ScoringPolicy } from '../terms/policy';
import { carriesWeight } from './carriesWeight';
import type { Line, Segment } from './line';
import { lineState, type LineState } from './lineState';
import { weightScale, type WrongSum } from './weightScale';
import { statedWeight, weightSum } from './weightSum';

/** A line and what becomes of it. */
export interface StandingLine {
  readonly line: Line;
  readonly state: LineState;
}

/** What can be said of a segment before anything is computed. */
export interface SegmentStanding {
  readonly segment: Segment;
  readonly lines: readonly StandingLine[];
  /** Days the person was there in it. */
  readonly days: number;
  /** Days by which it weighs in the mean; 0 where nothing in it counts. */
  readonly weighs: number;
  readonly weightScale: 1 | 100;
  /** `null` where the sum is right, or where a weight that cannot be used is to blame. */
  readonly wrongSum: WrongSum | null;
  readonly weights: WeightSums;
}

/** Sums of weights as stated, as far as they are above 0. */
interface WeightSums {
  readonly all: Rational;
  /** Of lines that do not apply. */
  readonly excluded: Rational;
  /** Of lines that apply and whose actual is still missing. */
  readonly unfilled: Rational;
  /** Of the lines over which the segment is re-normalised. */
  readonly kept: Rational;
}

/** Looks at every line of a segment and at its weights. */
export function segmentStanding(segment: Segment, days: number, policy: ScoringPolicy): SegmentStanding {
  const lines = segment.lines.map((line) => ({ line, state: lineState(line, policy.missing) }));
  const weighted = lines.filter(({ line }) => carriesWeight(line));
  const scale = weightScale(segment.lines);
  const usable = weighted.filter(hasWeight);
  return {
    segment,
    lines,
    days,
    weighs: weighted.some(counts) ? days : 0,
    weightScale: scale.ok ? scale.value : likelyScale(weighted),
    wrongSum: scale.ok || usable.length === 0 || usable.length < weighted.length ? null : scale.fault,
    weights: {
      all: sumOf(usable),
      excluded: sumOf(usable.filter(isExcluded)),
      unfilled: sumOf(usable.filter((each) => !isExcluded(each) && isUnfilled(each))),
      kept: sumOf(usable.filter((each) => !isLeftOut(each, policy))),
    },
  };
}

/** Whether a line has no part in the weights: it does not apply, is not filled `sofar`, or has no usable weight. */
export const isLeftOut = (each: StandingLine, { missing }: ScoringPolicy): boolean =>
  isExcluded(each) || (each.state.kind === 'missing' && missing === 'sofar') || !hasWeight(each);

const hasWeight = ({ line }: StandingLine): boolean => (statedWeight(line) ?? 0) > 0;

const counts = ({ state }: StandingLine): boolean => state.kind === 'counted' || state.kind === 'zeroed';
const isExcluded = ({ state }: StandingLine): boolean => state.kind === 'excluded';
const isUnfilled = ({ line: { actual } }: StandingLine): boolean =>
  actual.ok && actual.value.kind === 'missing';

const sumOf = (lines: readonly StandingLine[]): Rational => weightSum(lines.map(({ line }) => line));

/** Weights that sum to neither are shares of 1 when none of them is more. */
const likelyScale = (weighted: readonly StandingLine[]): 1 | 100 =>
  weighted.length > 0 && weighted.every(({ line }) => (statedWeight(line) ?? 0) <= 1) ? 1 : 100;
