import {
  type CellEdit,
  type CellStyle,
  type EditPlan,
  type EditValue,
  type GridCell,
  type SheetGrid,
  type WorkbookGrid,
} from '../tables';
import type { LocatedEdit } from './locate';

/** Cells to change, and how to have them as they were. */
export interface FixPlan {
  readonly edits: readonly EditPlan[];
  readonly undo: readonly EditPlan[];
  /** Cells that change. */
  readonly count: number;
}

/**
 * The edits that carry out fixes, one plan per sheet, and those that take them back. Where two fixes want the same cell,
 * the first has it: the other will be offered again, or be gone.
 */
export function planFixes(fixes: readonly LocatedEdit[], { sheets }: WorkbookGrid): FixPlan {
  const planned = sheets.flatMap((sheet) => sheetFixes(sheet, fixes) ?? []);
  return {
    edits: planned.map(({ edit }) => edit),
    undo: planned.map(({ undo }) => undo),
    count: planned.reduce((sum, { edit }) => sum + edit.cells.length, 0),
  };
}

function sheetFixes(
  sheet: SheetGrid,
  fixes: readonly LocatedEdit[],
): { readonly edit: EditPlan; readonly undo: EditPlan } | null {
  const wanted = new Map<string, Change>();
  for (const fix of fixes) {
    const { row, column } = fix.cell;
    const key = `${row} ${column}`;
    if (fix.cell.sheet === sheet.name && !wanted.has(key))
      wanted.set(key, changeOf(fix, sheet.rows[row]?.[column]));
  }
  if (wanted.size === 0) return null;
  const changes = [...wanted.values()];
  const plan = { sheet: sheet.name, room: [] };
  return {
    edit: {
      ...plan,
      cells: changes.map(({ edit }) => edit),
      styles: changes.flatMap(({ edit, format }) => laidOver(edit, format?.after)),
    },
    undo: {
      ...plan,
      cells: changes.map(({ edit }) => ({ cell: edit.cell, before: edit.after, after: edit.before })),
      styles: changes.flatMap(({ edit, format }) => laidOver(edit, format?.before)),
    },
  };
}

interface Change {
  readonly edit: CellEdit;
  /** `null` where the number format stays. */
  readonly format: { readonly before: string; readonly after: string } | null;
}

function changeOf({ cell: { row, column }, ...fix }: LocatedEdit, found: GridCell | undefined): Change {
  const after = fix.formula === true ? { formula: String(fix.new).replace(/^=/, '') } : fix.new;
  const format = formatAfter(fix, found);
  return {
    edit: { cell: { row, column }, before: valueOf(found), after },
    format: format === null ? null : { before: found?.format || 'General', after: format },
  };
}

function valueOf(found: GridCell | undefined): EditValue {
  if (found === undefined) return null;
  if (found.formula !== undefined) return { formula: found.formula };
  return typeof found.value === 'object' ? found.value.error : found.value;
}

/** In a cell formatted as text, a number would be text again and a formula never be computed. */
function formatAfter(fix: Omit<LocatedEdit, 'cell'>, found: GridCell | undefined): string | null {
  if (fix.percent === true && typeof fix.new === 'number') return percentFormat(fix.new, fix.old);
  const needsValue = typeof fix.new === 'number' || fix.formula === true;
  return needsValue && found?.format === '@' ? 'General' : null;
}

/** As many decimals as were typed, or as the share has: 0.036 is 3.6%. */
function percentFormat(share: number, typed: string): string {
  const stated = /\.(\d+)\s*%/.exec(typed.normalize('NFKC'));
  const own = /\.(\d+)/.exec(String(Number((share * 100).toPrecision(12))));
  const decimals = Math.min((stated ?? own)?.[1]?.length ?? 0, 4);
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function laidOver({ cell: { row, column } }: CellEdit, numberFormat: string | undefined): EditPlan['styles'] {
  if (numberFormat === undefined) return [];
  const style: CellStyle = { numberFormat };
  return [{ range: { top: row, left: column, bottom: row, right: column }, style }];
}
