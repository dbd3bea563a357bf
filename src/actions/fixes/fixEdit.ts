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
}

/** A repair as a cell and its value, with the number format it needs. */
export function fixEdit(fix: LocatedEdit, month: Month): FixEdit {
  const held = gridCell(month.workbook, fix.cell);
  const after = valueOf(fix);
  const numberFormat = formatFor(fix, after, { held, month });
  return {
    edit: { cell: fix.cell, after, ...(numberFormat === null ? {} : { numberFormat }) },
    shown: shownAs(fix, after, held),
  };
}

function valueOf({ new: value, formula }: LocatedEdit): EditValue {
  if (formula === true) return { formula: String(value).replace(/^=/, '') };
  return value === '' ? null : value;
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
  if (fix.percent === true) return isPercent ? null : percentFormat(after);
  if (isPercent && fix.percent === false) return 'General';
  return format.includes('@') || isMoment(fix, month) ? 'General' : null;
}

function isMoment({ place }: LocatedEdit, { scorecard }: Month): boolean {
  if (place.table !== 'scorecard' || place.row === 'header' || place.field === null) return false;
  const entry = scorecard.rows[place.row]?.[place.field];
  return entry?.kind === 'date' || entry?.kind === 'time';
}

/** As many decimals as the share has: 0.036 is 3.6%. */
function percentFormat(share: number): string {
  const decimals = Math.min(4, digits(Number((share * 100).toPrecision(14))).split('.')[1]?.length ?? 0);
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function shownAs({ percent, new: value }: LocatedEdit, after: EditValue, held: GridCell | undefined): string {
  if (typeof after !== 'number') return String(value);
  const inPercent = percent ?? held?.format.includes('%') ?? false;
  return inPercent ? percentDigits(after) : digits(after);
}
