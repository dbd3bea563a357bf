import {
  assignTiers,
  scorePeople,
  THREE_TIERS,
  type PersonScore,
  type TierOutcome,
  type TierScheme,
} from '../core';
import type { LocatedIssue } from './locate';
import type { Month } from './openMonth';

export interface ScoreOptions {
  /** Comes before the workbook's own scheme. */
  readonly scheme?: TierScheme;
  /** Tiers within each department instead of the whole company. */
  readonly perDepartment?: boolean;
  /** Give scores to people with errors where the arithmetic allows. */
  readonly allowErrors?: boolean;
}

/** One person's place in the month. */
export interface Standing extends PersonScore {
  /** Among those with a final score; `null` for everyone else. */
  readonly rank: number | null;
  /** How many are ranked together. */
  readonly ranked: number;
  /** Who are ranked together: the department, or `''` for the whole company. */
  readonly group: string;
  /** Index into `tiers.scheme.labels`, 0 the best. */
  readonly tier: number | null;
  /** The errors that hold this person back. */
  readonly errors: readonly LocatedIssue[];
}

export interface MonthScores {
  /** By rank, then those without one in the scorecard's order. */
  readonly standings: readonly Standing[];
  readonly tiers: TierOutcome;
}

/** Scores, ranks and tiers of a month; errors hold back only the people they concern. */
export function scoreMonth(month: Month, options: ScoreOptions = {}): MonthScores {
  const scores = scorePeople(month.scorecard).map((score) => withheld(score, month, options));
  const final = scores.map(({ status, score }) => (status === 'scored' ? score : null));
  const scheme = options.scheme ?? month.recognition.settings.tiers ?? THREE_TIERS;
  const perDepartment = options.perDepartment ?? month.recognition.settings.perDepartment ?? false;
  const groups = scores.map(({ department }) => (perDepartment ? department : ''));
  const tiers = assignTiers(final, scheme, { groups });
  const heads = new Map(tiers.groups.map((group) => [group.group ?? '', group.heads]));
  const standings = scores.map((score, index) => ({
    ...score,
    rank: tiers.ranks[index] ?? null,
    ranked: heads.get(groups[index] ?? '') ?? 0,
    group: groups[index] ?? '',
    tier: tiers.tiers[index] ?? null,
    errors: errorsOf(score.id, month),
  }));
  const order = (standing: Standing): number => standing.rank ?? Number.POSITIVE_INFINITY;
  return { standings: standings.toSorted((a, b) => compareOrder(order(a), order(b))), tiers };
}

/** Infinity − Infinity is no number. */
const compareOrder = (a: number, b: number): number => (a === b ? 0 : a - b);

const withheld = (score: PersonScore, month: Month, { allowErrors }: ScoreOptions): PersonScore =>
  !allowErrors && month.heldBack.has(score.id) ? { ...score, status: 'none', score: null } : score;

const errorsOf = (id: string, month: Month): readonly LocatedIssue[] =>
  month.issues.filter(({ issue }) => issue.severity === 'error' && issue.people.includes(id));
