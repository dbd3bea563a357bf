import type { Day } from '../terms/brand';
import type { MethodCode } from '../terms/method';
import type { Outcome } from '../terms/outcome';
import type { Section } from '../terms/section';
import type { Actual, Target } from '../terms/target';
import type { Quantity, Unit } from '../terms/quantity';

export interface ChosenMethod {
  readonly code: MethodCode;
  /** The method column was blank and the target's shape told. */
  readonly inferred: boolean;
}

/** One row of a scorecard as it was read: each column an outcome, so that every fault can be told at once. */
export interface Line {
  /** Index into the rows that were given. */
  readonly row: number;
  /** Trimmed; `''` when blank. */
  readonly employeeId: string;
  readonly name: string;
  readonly department: string;
  readonly metric: string;
  /** `null` when the column is blank or missing. */
  readonly section: Outcome<Section | null>;
  /** As stated (0.4 or 40); `null` when blank. */
  readonly weight: Outcome<Quantity | null>;
  readonly method: Outcome<ChosenMethod>;
  /** `null` when blank. */
  readonly target: Outcome<Target | null>;
  readonly actual: Outcome<Actual>;
  /** From the unit column. */
  readonly unit: Unit | null;
  /** The row's own cap as a fraction; `null` when blank. */
  readonly cap: Outcome<number | null>;
  readonly baseline: Outcome<Quantity | null>;
  /** `null` when blank: the method and unit decide. */
  readonly prorate: Outcome<boolean | null>;
  readonly from: Outcome<Day | null>;
  readonly to: Outcome<Day | null>;
  readonly period: string;
  readonly goalId: string;
  readonly note: string;
}

/** The lines of one person that belong together: normally all, two for someone who changed department mid-month. */
export interface Segment {
  readonly lines: readonly Line[];
  /** Days of the period it covers, both ends inside; the whole period unless `from`/`to` say otherwise. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  readonly joined: Day | null;
  readonly left: Day | null;
  /** In the order of first appearance in the scorecard; empty for an employee without metrics. */
  readonly segments: readonly Segment[];
}
