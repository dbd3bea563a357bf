import type { Arithmetic } from '../arithmetic';
import type { MethodCode } from '../terms/method';

/**
 * Raw attainment from actual, target and at most one further number, called positionally so that a hundred thousand
 * rows allocate nothing. For `points` it is the points themselves.
 */
export type Formula<N> = (actual: N, target: N, third: N) => N;

/** The numbers a formula works on. */
export interface Operands<N> {
  readonly actual: N;
  /** The low end for `range`; 1 or 0 for `yesno`; points lost per occurrence for `deduct`. */
  readonly target: N;
  /** What `Method.third` names; not looked at where it names nothing. */
  readonly third: N;
}

/** A scoring method (计分方式): its formula, and all that other rooms need to know about it. */
export interface Method {
  readonly code: MethodCode;
  /** The third number of the formula: `reached` is the attainment of the band that the actual falls in. */
  readonly third: 'high' | 'baseline' | 'weight' | 'cap' | 'reached' | null;
  readonly needsTarget: boolean;
  /** Whether a target of 0 is meaningful. */
  readonly allowsZeroTarget: boolean;
  /** What days present scale in a prorated line: `gain` is target − baseline, `bands` the bounds of every band. */
  readonly prorates: 'target' | 'gain' | 'bounds' | 'bands' | null;
  /** Prorated unless the row says otherwise, where the unit counts things or is money. */
  readonly proratesByDefault: boolean;
  /** The actual is somebody's typed opinion; for subjectivity. */
  readonly opinion: boolean;
  /** The one place where the formula is written, for doubles and exact fractions alike. */
  readonly formula: <N>(n: Arithmetic<N>) => Formula<N>;
  /**
   * How many times the formula may magnify the rounding of its operands as doubles; `null` where it divides by one
   * of them alone, which keeps an attainment that counts within a few units in the last place.
   */
  readonly strain: Formula<number> | null;
}
