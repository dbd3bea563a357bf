import { roundNumber, type ScoringPolicy } from '../core';
import type { EditPlan } from '../tables';
import { editedWorkbook } from './cellEdits/editedWorkbook';
import { editPlans } from './cellEdits/plannedEdit';
import { openMonth, type Month } from './openMonth';
import { scoreMonth, type MonthScores, type ScoreOptions, type Standing } from './scoreMonth';
import { capEdits, missingEdits, workbookCapEdits } from './whatIf/capEdits';
import type { Refusal, WhatIfChange } from './whatIf/change';
import type { Planned } from './whatIf/planned';
import { targetEdits } from './whatIf/targetEdits';
import { weightEdits } from './whatIf/weightEdits';

/** What a change would make of a month; nothing of it is written. */
export interface WhatIf {
  readonly before: MonthScores;
  readonly after: MonthScores;
  /** Everyone, by the rank they would have. */
  readonly people: readonly WhatIfPerson[];
  /** The month as it would be read. */
  readonly month: Month;
  /** What would have to be written for it. */
  readonly applied: AppliedWhatIf;
}

export interface WhatIfPerson {
  readonly id: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Points; `null` where one of the two has no score. */
  readonly change: number | null;
  /** Score, rank, tier, or whether there is a score at all. */
  readonly moves: boolean;
}

/** The cells concerned, old → new, and no others. */
export interface AppliedWhatIf {
  /** None where anything is blocked: a change is made as a whole. */
  readonly plans: readonly EditPlan[];
  /** What stands in the way of writing it. */
  readonly blocked: readonly Refusal[];
  /** What the change does not reach, here and in the preview. */
  readonly skipped: readonly Refusal[];
}

/** The edits that make a change true in the workbook; a cell that holds a formula is not overwritten. */
export function applyWhatIf(month: Month, change: WhatIfChange): AppliedWhatIf {
  const { edits, blocked, skipped } = plannedFor(month, change);
  return { plans: blocked.length > 0 ? [] : editPlans(edits, month.workbook), blocked, skipped };
}

/** Tries a change: scores, ranks and tiers before and after, as reading the edited workbook would give them. */
export async function whatIf(
  month: Month,
  change: WhatIfChange,
  options: ScoreOptions & { readonly before?: MonthScores } = {},
): Promise<WhatIf> {
  const { before = scoreMonth(month, options), ...scoring } = options;
  const changed = await changedMonth(month, change);
  const after = changed === month ? before : scoreMonth(changed, scoring);
  return {
    before,
    after,
    people: comparedPeople(before, after, month.scorecard.policy),
    month: changed,
    applied: applyWhatIf(month, change),
  };
}

function plannedFor(month: Month, change: WhatIfChange): Planned {
  switch (change.kind) {
    case 'weight':
      return weightEdits(month, change);
    case 'target':
      return targetEdits(month, change);
    case 'cap':
      return capEdits(month, change);
    case 'workbook-cap':
      return workbookCapEdits(month, change);
    case 'missing':
      return missingEdits(month, change);
  }
}

/** Formulas are tried as if their result were typed; the settings that hold stay as they are. */
async function changedMonth(month: Month, change: WhatIfChange): Promise<Month> {
  const { cap, missing, decimals } = month.scorecard.policy;
  const plans = editPlans(plannedFor(month, change).edits, month.workbook);
  const policy = {
    cap: change.kind === 'workbook-cap' && change.cap >= 1 && change.cap <= 10 ? change.cap : cap,
    missing: change.kind === 'missing' ? change.missing : missing,
    decimals,
  };
  if (plans.length === 0 && policy.cap === cap && policy.missing === missing) return month;
  const workbook = editedWorkbook(month.workbook, plans);
  const { period } = month.recognition.period;
  return openMonth(
    { workbook: () => Promise.resolve(workbook) },
    { policy, ...(period === null ? {} : { period }) },
  );
}

function comparedPeople(
  before: MonthScores,
  after: MonthScores,
  { decimals }: ScoringPolicy,
): readonly WhatIfPerson[] {
  const known = new Map(before.standings.map((standing) => [standing.id, standing]));
  return after.standings.flatMap((standing) => {
    const old = known.get(standing.id);
    if (!old) return [];
    const change =
      old.score === null || standing.score === null
        ? null
        : roundNumber(standing.score - old.score, decimals);
    const moves = (['status', 'score', 'rank', 'tier'] as const).some((fact) => old[fact] !== standing[fact]);
    return [{ id: standing.id, before: old, after: standing, change, moves }];
  });
}
