import type { Period } from '../period/period';

/** `pending`: no score while an actual is missing. `sofar`: over what is filled, provisional. `zero`: missing counts 0. */
export const MISSING_POLICIES = ['pending', 'sofar', 'zero'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** How a workbook scores. */
export interface ScoringPolicy {
  /** Highest attainment that counts, 1..10; a row's own cap comes first. */
  readonly cap: number;
  readonly missing: MissingPolicy;
  /** Decimals of a score, 0..6. */
  readonly decimals: number;
  /** The month being scored; without one nobody is prorated, and validation says so. */
  readonly period: Period | null;
}

export const DEFAULT_POLICY: ScoringPolicy = { cap: 1.5, missing: 'pending', decimals: 2, period: null };

/** Fewest calendar days in a period for which a score is given. */
export const MINIMUM_DAYS = 15;
