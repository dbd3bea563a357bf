import type { Edit, Issue } from '../core';
import type { CellName } from '../i18n';
import { sheetCellText, type Recognition, type SheetCell } from '../tables';

/** An issue with the cell it points at, and its consequences likewise. */
export interface LocatedIssue {
  readonly issue: Issue;
  /** `null` when it concerns the whole table and no single cell. */
  readonly cell: SheetCell | null;
  readonly fix: readonly LocatedEdit[];
  /** Names the other cells that its sentence refers to: `评分表!E41`. */
  readonly cellName: CellName;
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
    cellName: (place) => {
      const cell = recognition.cellOf(place);
      return cell && sheetCellText(cell);
    },
    fix: (issue.fix ?? []).flatMap((edit) => {
      const cell = recognition.cellOf(edit.place);
      return cell ? [{ ...edit, cell }] : [];
    }),
    consequences: issue.consequences.map((consequence) => locate(consequence, recognition)),
  };
}
