import { fieldCell } from '../cellEdits/fieldCell';
import { gridCell } from '../cellEdits/plannedEdit';
import type { LocatedEdit, LocatedIssue } from '../locate';
import type { Month } from '../openMonth';

/** Why a cell is not repaired. */
export type LeftReason =
  /** A formula stands there, and its result alone would be replaced. */
  | 'formula'
  /** What is wrong came from elsewhere: a label, a sheet's name. */
  | 'elsewhere'
  /** Another repair wants the same cell. */
  | 'taken';

export interface LeftCell {
  readonly edit: LocatedEdit;
  readonly reason: LeftReason;
}

/** Repairs whose cells only make sense together: weights that sum to 100. */
const WHOLE: ReadonlySet<string> = new Set(['weight-sum', 'weight-scales-mixed']);

export interface ChosenEdits {
  /** At most one for a cell. */
  readonly chosen: readonly LocatedEdit[];
  readonly left: readonly LeftCell[];
}

/**
 * The repairs that can be made together. Of two for one cell that of the graver issue is offered, for issues come in
 * that order; what has to be done as a whole is done as a whole or not at all.
 */
export function safeEdits(issues: readonly LocatedIssue[], month: Month): ChosenEdits {
  const taken = new Map<string, LocatedEdit>();
  const left: LeftCell[] = [];
  for (const { issue, fix } of issues) {
    const judged = fix.map((edit) => ({ edit, reason: obstacle(edit, month) ?? conflict(edit, taken) }));
    const bad = judged.filter((each): each is LeftCell => each.reason !== null);
    const [first] = bad;
    if (first && WHOLE.has(issue.code)) {
      left.push(...fix.map((edit) => ({ edit, reason: first.reason })));
      continue;
    }
    left.push(...bad);
    for (const { edit, reason } of judged) if (reason === null) taken.set(keyOf(edit), edit);
  }
  return { chosen: [...taken.values()], left };
}

const keyOf = ({ cell: { sheet, row, column } }: LocatedEdit): string => `${row} ${column} ${sheet}`;

function conflict(edit: LocatedEdit, taken: ReadonlyMap<string, LocatedEdit>): LeftReason | null {
  const other = taken.get(keyOf(edit));
  return other === undefined || (other.new === edit.new && other.formula === edit.formula) ? null : 'taken';
}

/** A text is replaced only where it stands word for word as it was read. */
function obstacle(edit: LocatedEdit, { workbook, recognition }: Month): LeftReason | null {
  const held = gridCell(workbook, edit.cell);
  if (held?.formula !== undefined) return 'formula';
  const { place } = edit;
  if (place.table === 'scorecard' && place.row !== 'header' && place.field !== null) {
    if (fieldCell(recognition, place.row, place.field) === null) return 'elsewhere';
  }
  return typeof held?.value === 'string' && held.value.trim() !== edit.old.trim() ? 'elsewhere' : null;
}
