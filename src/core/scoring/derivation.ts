import type { Rational } from '../arithmetic';
import type { MethodCode } from '../terms/method';
import type { Section } from '../terms/section';
import type { Quantity, Unit } from '../terms/quantity';
import type { Actual, Target } from '../terms/target';
import type { ScoringPolicy } from '../terms/policy';
import type { Day } from '../terms/brand';

/** How one line came to its points; every explanation, slip and `EXPLAIN` row is written from this. */
export interface DerivedLine {
  readonly row: number;
  readonly metric: string;
  readonly section: Section | null;
  readonly method: MethodCode;
  readonly methodInferred: boolean;
  readonly target: Target | null;
  readonly actual: Actual;
  readonly baseline: Quantity | null;
  /** `progress` with a blank baseline counted from 0. */
  readonly baselineAssumed: boolean;
  /** The actual was converted into the target's unit: 90 秒 = 1.5 分钟. */
  readonly converted: { readonly from: Unit; readonly to: Unit; readonly value: Rational } | null;
  /** The target was scaled to the days present. */
  readonly prorated: { readonly days: number; readonly of: number; readonly target: Rational } | null;
  /** As stated, on the 100 scale. */
  readonly weight: Rational;
  /** After re-normalisation; equals `weight` where nothing was excluded or missing; 0 when excluded. */
  readonly effectiveWeight: Rational;
  readonly cap: Rational;
  /**
   * `missing`: awaited. `zeroed`: missing, counted 0 by policy. `excluded`: not applicable. `faulty`: cannot be used;
   * then columns that cannot be read stand as if blank, and a method as if it were `higher`.
   */
  readonly state: 'counted' | 'missing' | 'zeroed' | 'excluded' | 'faulty';
  /** `null` unless counted or zeroed, and for `points`. */
  readonly raw: Rational | null;
  readonly counted: Rational | null;
  /** effective weight × counted; for `points`, the points themselves. */
  readonly points: Rational | null;
  /** effective weight − points, and 0 where that is negative. */
  readonly lost: Rational | null;
  readonly bit: 'cap' | 'floor' | null;
}

export interface DerivedSegment {
  readonly from: Day | null;
  readonly to: Day | null;
  /** Days by which the segment weighs in the mean. */
  readonly days: number;
  /** Weights were stated out of 1 and read × 100. */
  readonly weightScale: 1 | 100;
  readonly department: string;
  readonly lines: readonly DerivedLine[];
  /** Σ points without adjustments; `null` when it cannot be said. */
  readonly subtotal: Rational | null;
  /** Share of weight excluded as not applicable, 0..1. */
  readonly excludedShare: Rational;
}

/** Why a person has no score, or only a provisional one. */
export type NoScoreReason =
  | {
      readonly code: 'missing-actuals';
      readonly metrics: readonly string[];
      readonly rows: readonly number[];
    }
  | { readonly code: 'faulty-lines'; readonly metrics: readonly string[]; readonly rows: readonly number[] }
  | { readonly code: 'weight-sum'; readonly sum: number }
  | { readonly code: 'excluded-over-half'; readonly share: number }
  | { readonly code: 'too-few-days'; readonly days: number }
  | { readonly code: 'no-metrics' };

export interface PersonScore {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  /** `scored` is final; `provisional` is `sofar` with something missing; `none` has no number, and `reasons` says why. */
  readonly status: 'scored' | 'provisional' | 'none';
  /** Rounded to the policy's decimals: the number people see, and the one tiers and ranks use. */
  readonly score: number | null;
  /** Share of applicable weight that is filled, 0..1. */
  readonly completeness: number;
  readonly reasons: readonly NoScoreReason[];
}

/** The whole way from cells to a score. */
export interface Derivation extends PersonScore {
  readonly policy: ScoringPolicy;
  readonly segments: readonly DerivedSegment[];
  /** Σ of `points` lines, added unscaled. */
  readonly adjustments: Rational;
  /** Before rounding; `null` when there is no score. */
  readonly unrounded: Rational | null;
  /** Points earned and effective weight by section, in section order; `null` section last. */
  readonly sections: readonly {
    readonly section: Section | null;
    readonly weight: Rational;
    readonly points: Rational;
  }[];
}
