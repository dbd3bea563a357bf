import type { CellAddress, CellRange, SheetCell } from './address';
import type { CellStyle } from './plan';

/** Cells old → new in a person's sheet. */
export interface EditPlan {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** Must be empty, because a formula of this plan spills there. */
  readonly room: readonly CellRange[];
  /** Number formats and header looks laid over ranges. */
  readonly styles: readonly { readonly range: CellRange; readonly style: CellStyle }[];
  /** Columns made at least so wide, in characters. */
  readonly widths?: readonly { readonly column: number; readonly characters: number }[];
}

export interface CellEdit {
  readonly cell: CellAddress;
  readonly before: EditValue;
  readonly after: EditValue;
}

/** `null` is a blank cell. Text is always written as text, whatever it begins with; formulas are without their `=`. */
export type EditValue = string | number | boolean | null | { readonly formula: string };

/** Edits are made all together or not at all. */
export type EditOutcome =
  | { readonly kind: 'done' }
  /** These cells hold something else by now, or are in the way. */
  | { readonly kind: 'changed-meanwhile'; readonly cells: readonly SheetCell[] }
  /** The sheet is gone, or locked against editing. */
  | { readonly kind: 'refused'; readonly sheet: string; readonly reason: 'missing' | 'protected' };
