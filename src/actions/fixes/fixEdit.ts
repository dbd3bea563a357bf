import { normalise } from '../../core';
import type { EditValue, GridCell } from '../../tables';
import { gridCell, isFormula, type PlannedEdit } from '../cellEdits/plannedEdit';
import { percentDigits, digits } from '../cellEdits/reworded';
import type { LocatedEdit } from '../locate';
import type { Month } from '../openMonth';

/** What a repair writes, and how it will look. */
export interface FixEdit {
  readonly edit: PlannedEdit;
  /** As a person would type it. */
  readonly shown: string;
  readonly as: FixedAs;
}

/** What a cell will hold; `8` the text becomes 8 the number. */
export type FixedAs = 'number' | 'text' | 'formula' | 'nothing';

/** A repair as a cell and its value, with the number format it needs. */
export function fixEdit(fix: LocatedEdit, month: Month): FixEdit {
  const held = gridCell(month.workbook, fix.cell);
  const after = valueOf(fix);
  const numberFormat = formatFor(fix, after, { held, month });
  return {
    edit: { cell: fix.cell, after, ...(numberFormat === null ? {} : { numberFormat }) },
    shown: shownAs(fix, after, held),
    as: kindOf(after),
  };
}

function valueOf({ new: value, formula }: LocatedEdit): EditValue {
  if (formula === true) return { formula: String(value).replace(/^=/, '') };
  return value === '' ? null : value;
}

function kindOf(after: EditValue): FixedAs {
  if (after === null) return 'nothing';
  if (isFormula(after)) return 'formula';
  return typeof after === 'number' ? 'number' : 'text';
}

interface Around {
  readonly held: GridCell | undefined;
  readonly month: Month;
}

/** In a cell formatted as text a number would be text again, and in one formatted as a date it would be a date. */
function formatFor(fix: LocatedEdit, after: EditValue, { held, month }: Around): string | null {
  const format = held?.format ?? '';
  if (isFormula(after)) return format.includes('@') ? 'General' : null;
  if (typeof after !== 'number') return null;
  const isPercent = format.includes('%');
  if (fix.percent === true) return isPercent ? null : percentFormat(after, fix.old);
  if (isPercent && fix.percent === false) return 'General';
  return format.includes('@') || isMoment(fix, month) ? 'General' : null;
}

function isMoment({ place }: LocatedEdit, { scorecard }: Month): boolean {
  if (place.table !== 'scorecard' || place.row === 'header' || place.field === null) return false;
  const entry = scorecard.rows[place.row]?.[place.field];
  return entry?.kind === 'date' || entry?.kind === 'time';
}

/** As many decimals as were typed, or as the share has: 0.036 is 3.6%. */
function percentFormat(share: number, typed: string): string {
  const stated = /\.(\d+)\s*%/.exec(normalise(typed))?.[1]?.length ?? 0;
  const own = percentDigits(share).slice(0, -1).split('.')[1]?.length ?? 0;
  const decimals = Math.min(4, Math.max(stated, own));
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function shownAs({ percent, new: value }: LocatedEdit, after: EditValue, held: GridCell | undefined): string {
  if (typeof after !== 'number') return String(value);
  const inPercent = percent ?? held?.format.includes('%') ?? false;
  return inPercent ? percentDigits(after) : digits(after);
}
