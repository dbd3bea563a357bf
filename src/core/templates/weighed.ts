import { compare, rational, rationals, toNumber, ZERO, type Rational } from '../arithmetic';
import { rescaled } from '../scoring/rescaled';
import { templateOf } from './templates';
import type { MetricKey, TemplateId, TemplateMetric } from './template';

/** Weights while somebody edits them. */
export interface Weighed {
  /** Added exactly. */
  readonly sum: number;
  /** How much is missing to 100; negative where there is too much. */
  readonly missing: number;
  /** None is negative and they sum to 100. */
  readonly isWhole: boolean;
  /** The same proportions brought to 100; `null` where they are that already, or cannot be. */
  readonly rescaled: readonly number[] | null;
}

const HUNDRED = rational(100);

/**
 * Adds weights up exactly, and says what one click would make of them.
 * @param weights as typed; what is no number counts as 0, and 0 leaves a metric out
 * @source SPEC 3, Weights
 * @example weighed([33.33, 33.33, 33.33]) //=> { sum: 99.99, missing: 0.01, isWhole: false, rescaled: [33.34, 33.33, 33.33] }
 */
export function weighed(weights: readonly number[]): Weighed {
  const typed = weights.map((weight) => (Number.isFinite(weight) ? weight : 0));
  const sum = typed.reduce<Rational>((total, weight) => rationals.add(total, rational(weight)), ZERO);
  const isPossible = typed.every((weight) => weight >= 0);
  const isWhole = isPossible && compare(sum, HUNDRED) === 0;
  const canRescale = isPossible && !isWhole && typed.some((weight) => weight > 0);
  return {
    sum: toNumber(sum),
    missing: toNumber(rationals.subtract(HUNDRED, sum)),
    isWhole,
    rescaled: canRescale ? rescaled(typed) : null,
  };
}

/** Weights of a role that differ from the shipped ones. */
export type WeightChanges = Readonly<Partial<Record<MetricKey, number>>>;

/** A role's metrics with somebody's own weights; one that weighs 0 is left out. */
export const metricsOf = (id: TemplateId, changes: WeightChanges = {}): readonly TemplateMetric[] =>
  templateOf(id)
    .metrics.map((metric) => ({ ...metric, weight: changes[metric.key] ?? metric.weight }))
    .filter(({ weight }) => weight !== 0);
