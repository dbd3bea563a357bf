import type { Edit, Issue } from '../core';
import type { Recognition, SheetCell } from '../tables';

/** An issue with the cell it points at, and its consequences likewise. */
export interface LocatedIssue {
  readonly issue: Issue;
  /** `null` when it concerns the whole table and no single cell. */
  readonly cell: SheetCell | null;
  readonly fix: readonly LocatedEdit[];
  readonly consequences: readonly LocatedIssue[];
}

export interface LocatedEdit extends Edit {
  readonly cell: SheetCell;
}

/** Finds the cells behind an issue's places. */
export function locate(issue: Issue, recognition: Recognition): LocatedIssue {
  return {
    issue,
    cell: recognition.cellOf(issue.place),
    fix: (issue.fix ?? []).flatMap((edit) => {
      const cell = recognition.cellOf(edit.place);
      return cell ? [{ ...edit, cell }] : [];
    }),
    consequences: issue.consequences.map((consequence) => locate(consequence as Issue, recognition)),
  };
}
