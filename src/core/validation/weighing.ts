import type { Line } from '../scoring/line';
import { weightScale } from '../scoring/weightScale';
import type { Group } from './inspection';
import { carriesWeight } from '../scoring/carriesWeight';

/** The weights of a group as they stand, and what they were meant to sum to. */
export interface Weighing {
  readonly group: Group;
  /** Lines that weigh and whose weight could be read. */
  readonly weighed: readonly WeighedLine[];
  /** Every line that weighs has a weight above 0. */
  readonly complete: boolean;
  readonly sum: number;
  /** Points of 100 or shares of 1; `mixed` where some weights are the one and some the other. */
  readonly scale: 100 | 1 | 'mixed';
}

export interface WeighedLine {
  readonly line: Line;
  readonly weight: number;
  readonly percent: boolean;
  /** As it stands. */
  readonly text: string;
}

/** Reads the weights of a group together. */
export function weighing(group: Group): Weighing {
  const lines = group.segment.lines.filter(carriesWeight);
  const weighed = lines.flatMap((line): readonly WeighedLine[] => {
    const quantity = line.weight.ok ? line.weight.value : null;
    return quantity === null
      ? []
      : [{ line, weight: quantity.value, percent: quantity.percent, text: quantity.text }];
  });
  const weights = weighed.map(({ weight }) => weight);
  return {
    group,
    weighed,
    complete: weighed.length === lines.length && weights.every((weight) => weight > 0),
    ...sumAndScale(lines, weights),
  };
}

/** What is meant by weights that sum to neither 100 nor 1 is told by their size. */
function sumAndScale(lines: readonly Line[], weights: readonly number[]): Pick<Weighing, 'sum' | 'scale'> {
  const scale = weightScale(lines);
  if (scale.ok) return { sum: scale.value, scale: scale.value };
  const { sum } = scale.fault;
  const shares = weights.filter(isShare);
  if (shares.length === 0) return { sum, scale: 100 };
  if (shares.length === weights.length) return { sum, scale: 1 };
  const raised = total(weights.map((weight) => (isShare(weight) ? weight * 100 : weight)));
  return { sum, scale: raised === 100 ? 'mixed' : 100 };
}

/** A sum as the decimals add up: 0.1 + 0.2 is 0.3. */
export const total = (numbers: readonly number[]): number =>
  Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(12));

/** At most the whole of 1. */
export const isShare = (weight: number): boolean => weight > 0 && weight <= 1;
