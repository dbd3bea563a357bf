import type { IssueCode, Severity } from '../core';
import type { EditPlan, SheetCell } from '../tables';
import { editPlans } from './cellEdits/plannedEdit';
import { reversedPlans } from './cellEdits/reversedPlans';
import { fixEdit } from './fixes/fixEdit';
import { safeEdits, type LeftCell } from './fixes/safeEdits';
import type { LocatedEdit, LocatedIssue } from './locate';
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
  const made = chosen.map((fix) => ({ fix, ...fixEdit(fix, month) }));
  const plans = editPlans(
    made.map(({ edit }) => edit),
    month.workbook,
  );
  return {
    rows: made.map(({ fix, shown }) => ({
      cell: fix.cell,
      old: fix.old,
      new: shown,
      people: peopleAt(fix, month, issues),
    })),
    plans,
    undo: reversedPlans(plans, month.workbook),
    left,
  };
}

/** Whoever has rows that are read from the cell. */
function peopleAt(
  { cell }: LocatedEdit,
  { scorecard }: Month,
  issues: readonly LocatedIssue[],
): readonly string[] {
  const rows = issues.flatMap(({ fix }) =>
    fix.flatMap((edit) =>
      sameCell(edit.cell, cell) && edit.place.table === 'scorecard' && edit.place.row !== 'header'
        ? [edit.place.row]
        : [],
    ),
  );
  const ids = scorecard.lines.flatMap(({ row, employeeId }) => (rows.includes(row) ? [employeeId] : []));
  return [...new Set(ids)].filter((id) => id !== '');
}

const sameCell = (a: SheetCell, b: SheetCell): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;
