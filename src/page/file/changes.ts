import type { EditPlan, EditValue, SheetCell } from '../../tables';

/** A cell that was changed on the page, and not in the person's file. */
export interface Change {
  readonly cell: SheetCell;
  /** As the file has it. */
  readonly before: EditValue;
  readonly after: EditValue;
}

/** Changes with some more edits: one line per cell, from what the file has to what stands there by now. */
export function changesWith(changes: readonly Change[], plans: readonly EditPlan[]): readonly Change[] {
  const byCell = new Map(changes.map((change) => [keyOf(change.cell), change]));
  for (const { sheet, cells } of plans)
    for (const { cell, before, after } of cells) {
      const at = { sheet, ...cell };
      const original = byCell.get(keyOf(at))?.before ?? before;
      if (isSame(original, after)) byCell.delete(keyOf(at));
      else byCell.set(keyOf(at), { cell: at, before: original, after });
    }
  return [...byCell.values()];
}

const keyOf = ({ sheet, row, column }: SheetCell): string => `${row} ${column} ${sheet}`;

const formulaOf = (value: EditValue): string | null =>
  typeof value === 'object' && value !== null ? value.formula : null;

const isSame = (one: EditValue, other: EditValue): boolean =>
  one === other || (formulaOf(one) !== null && formulaOf(one) === formulaOf(other));
