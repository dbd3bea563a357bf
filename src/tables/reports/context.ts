import type { Day, Derivation, LibraryEntry, Period, Person, TierDistance } from '../../core';
import type { Language } from '../../i18n';

/** What all reports of one month have in common. */
export interface ReportContext {
  readonly language: Language;
  readonly period: Period | null;
  /** File from which the scorecard was read; `''` when there is none. */
  readonly source: string;
  /** Day on which the reports are made. */
  readonly made: Day;
  /** Tier names, best first. */
  readonly tierLabels: readonly string[];
  readonly library: readonly LibraryEntry[];
  /** Everyone, for naming managers. */
  readonly people: readonly Person[];
}

/** One person's place in the month, as it is to be reported. */
export interface ReportPerson {
  readonly person: Person;
  readonly derivation: Derivation;
  /** `none` also when an error holds the score back. */
  readonly status: Derivation['status'];
  readonly score: number | null;
  /** Among the `ranked` people of the group in which tiers are assigned; `null` without a final score. */
  readonly rank: number | null;
  readonly ranked: number;
  /** Index into the tier names; `null` without a final score. */
  readonly tier: number | null;
  /** `null` in the best tier, and without a final score. */
  readonly next: TierDistance | null;
  /** Whole sentences: why there is no final score and what is awaited. */
  readonly reasons: readonly string[];
}
