import {
  assignTiers,
  failed,
  ok,
  schemeIssues,
  type Outcome,
  type SchemeIssue,
  type TierOutcome,
  type TierScheme,
} from '../core';
import type { Month } from './openMonth';
import { scoreMonth, type MonthScores, type Standing } from './scoreMonth';
import { tierFlows, type TierFlow } from './tierPreview/tierFlows';
import { tierHistogram, type TierHistogram } from './tierPreview/tierHistogram';
import { watchedScores, type WatchedScore } from './tierPreview/watchedScores';

export interface PreviewOptions {
  /** Instead of what the present scheme says. */
  readonly perDepartment?: boolean;
  /** What to compare with; the workbook's own scheme unless told. */
  readonly present?: MonthScores;
}

/** What a tier scheme would make of a month, before anything is written. */
export interface TierPreview {
  readonly scheme: TierScheme;
  /** Everyone in the order of the present standings; tiers and ranks by the index of these. */
  readonly people: readonly Standing[];
  readonly outcome: TierOutcome;
  readonly histogram: TierHistogram;
  /** Who gets another tier than now, group by group of those who go the same way. */
  readonly flows: readonly TierFlow[];
  /** Whose tier, or somebody else's, hangs on a point. */
  readonly watch: readonly WatchedScore[];
}

/** Tries a scheme on a month's scores; a scheme that cannot be used is told with everything that is wrong with it. */
export function tierPreview(
  month: Month,
  scheme: TierScheme,
  { perDepartment, present = scoreMonth(month) }: PreviewOptions = {},
): Outcome<TierPreview, readonly SchemeIssue[]> {
  const issues = schemeIssues(scheme);
  if (issues.length > 0) return failed(issues);
  const people = present.standings;
  const scores = people.map(({ status, score }) => (status === 'scored' ? score : null));
  const groups = people.map(({ department, group }) =>
    perDepartment === undefined ? group : perDepartment ? department : '',
  );
  const outcome = assignTiers(scores, scheme, { groups });
  return ok({
    scheme,
    people,
    outcome,
    histogram: tierHistogram(scores, outcome),
    flows: tierFlows(people, outcome, { before: present.tiers.scheme.labels, after: scheme.labels }),
    watch: watchedScores(people, { scores, scheme, groups }),
  });
}
