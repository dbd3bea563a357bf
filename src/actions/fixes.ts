import type { IssueCode, Severity } from '../core';
import { sheetCellText, type EditPlan, type SheetCell } from '../tables';
import { editPlans } from './cellEdits/plannedEdit';
import { reversedPlans } from './cellEdits/reversedPlans';
import { fixEdit, type FixedAs } from './fixes/fixEdit';
import { safeEdits, type LeftCell } from './fixes/safeEdits';
import type { LocatedIssue } from './locate';
import type { Month } from './openMonth';

/** Repairs as they would be made: what will change, the edits, and the edits that take them back. */
export interface FixOffer {
  /** One a cell, in the order of the issues. */
  readonly rows: readonly FixRow[];
  /** One a sheet; none where there is nothing to repair. */
  readonly plans: readonly EditPlan[];
  readonly undo: readonly EditPlan[];
  /** Cells that are not repaired after all. */
  readonly left: readonly LeftCell[];
}

export interface FixRow {
  readonly cell: SheetCell;
  /** As it stands. */
  readonly old: string;
  /** As one would type it. */
  readonly new: string;
  readonly as: FixedAs;
  /** Ids of those whose rows it is. */
  readonly people: readonly string[];
}

/** All repairs of one kind. */
export interface FixKind {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly issues: readonly LocatedIssue[];
  readonly offer: FixOffer;
}

/** Every repair that is offered, kind by kind as the issues come, and all of them at once. */
export function fixes(month: Month): { readonly kinds: readonly FixKind[]; readonly all: FixOffer } {
  const fixable = month.issues.filter(({ fix }) => fix.length > 0);
  const byCode = new Map<IssueCode, LocatedIssue[]>();
  for (const located of fixable) {
    const known = byCode.get(located.issue.code);
    if (known) known.push(located);
    else byCode.set(located.issue.code, [located]);
  }
  const kinds = [...byCode].flatMap(([code, issues]) => {
    const severity = issues[0]?.issue.severity ?? 'advice';
    const offer = fixOffer(month, issues);
    return offer.rows.length === 0 ? [] : [{ code, severity, issues, offer }];
  });
  return { kinds, all: fixOffer(month, fixable) };
}

/** The repairs of some issues, of one or of all of a kind. */
export function fixOffer(month: Month, issues: readonly LocatedIssue[]): FixOffer {
  const { chosen, left } = safeEdits(issues, month);
  const people = peopleByCell(month, issues);
  const made = chosen.map((fix) => ({ fix, ...fixEdit(fix, month) }));
  const plans = editPlans(
    made.map(({ edit }) => edit),
    month.workbook,
  );
  return {
    rows: made.map(({ fix, shown, as }) => ({
      cell: fix.cell,
      old: fix.old,
      new: shown,
      as,
      people: [...(people.get(sheetCellText(fix.cell)) ?? [])],
    })),
    plans,
    undo: reversedPlans(plans, month.workbook),
    left,
  };
}

/** Whoever has rows that are read from a cell. */
function peopleByCell(
  { scorecard }: Month,
  issues: readonly LocatedIssue[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map(scorecard.lines.map(({ row, employeeId }) => [row, employeeId]));
  const people = new Map<string, Set<string>>();
  for (const { cell, place } of issues.flatMap(({ fix }) => fix)) {
    const id = place.table === 'scorecard' && place.row !== 'header' ? ids.get(place.row) : undefined;
    if (id === undefined || id === '') continue;
    const known = people.get(sheetCellText(cell));
    if (known) known.add(id);
    else people.set(sheetCellText(cell), new Set([id]));
  }
  return people;
}
