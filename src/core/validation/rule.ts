import type { Severity } from '../terms/severity';
import type { Inspection } from './inspection';
import type { Fix, Place } from './issue';

/** One thing a rule has found. */
export interface Finding<Facts> {
  readonly place: Place;
  readonly people: readonly string[];
  readonly facts: Facts;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
  /** Cells where an issue that this one follows from would stand; the first one there becomes its cause. */
  readonly causes?: readonly Place[];
}

export type Findings<Facts> = Iterable<Finding<Facts>>;

/**
 * A rule of validation: a code, how grave it is, the codes it may follow from, and how it is found. Rules stand in
 * one list; the type of every issue is inferred from it.
 */
export interface Rule<Code extends string, Facts, Cause extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Codes of issues of which this one can be a mere consequence. */
  readonly follows: readonly Cause[];
  readonly check: (inspection: Inspection) => Findings<Facts>;
}

/** Writes a rule down with its code, facts and causes inferred. */
export const rule = <const Code extends string, Facts, const Cause extends string = never>(
  written: Rule<Code, Facts, Cause>,
): Rule<Code, Facts, Cause> => written;
