import { ExcelError } from '../protocol/excelError';
import { WHOLE_SHEET } from './rangeAddress';
import { intersection } from './boxes';
import type { CellRange } from '../../../tables';
import type { LineChange, SheetLines } from '../engine';
import type { ProtectionOption, SheetState } from './sheetState';
import type { Workbook } from './workbook';

/** Refuses to change cells that are locked on a protected sheet. */
export function checkEditable(sheet: SheetState, box: CellRange): void {
  if (!mayEdit(sheet, box)) throw new ExcelError('AccessDenied', 'The cells are locked.');
}

export function mayEdit(sheet: SheetState, box: CellRange): boolean {
  if (sheet.protection === null) return true;
  const { engine } = sheet.workbook;
  const seen = intersection(box, { ...WHOLE_SHEET, bottom: 9_999, right: 999 }) ?? box;
  for (let row = seen.top; row <= seen.bottom; row++) {
    for (let column = seen.left; column <= seen.right; column++) {
      if (engine.styleOf({ sheet: sheet.id, row, column }).locked !== false) return false;
    }
  }
  return true;
}

/** Lines of a protected sheet go only where their kind may, and deleted ones with open cells alone. */
export function mayChange(
  sheet: SheetState,
  { dimension, first, count }: SheetLines,
  change: LineChange,
): boolean {
  if (sheet.protection === null) return true;
  const isRow = dimension === 'row';
  if (!sheet.protection.options[(isRow ? ROW_OPTIONS : COLUMN_OPTIONS)[change]]) return false;
  const last = first + count - 1;
  return (
    change !== 'delete' ||
    mayEdit(sheet, {
      ...WHOLE_SHEET,
      ...(isRow ? { top: first, bottom: last } : { left: first, right: last }),
    })
  );
}

const ROW_OPTIONS = {
  insert: 'allowInsertRows',
  delete: 'allowDeleteRows',
  format: 'allowFormatRows',
} as const;
const COLUMN_OPTIONS = {
  insert: 'allowInsertColumns',
  delete: 'allowDeleteColumns',
  format: 'allowFormatColumns',
} as const;

/** Refuses what the sheet's protection does not allow. */
export function checkAllowed(sheet: SheetState, option: ProtectionOption): void {
  if (sheet.protection !== null && !sheet.protection.options[option]) {
    throw new ExcelError('AccessDenied', 'The sheet is protected.');
  }
}

export function checkUnprotected(sheet: SheetState): void {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied', 'The sheet is protected.');
}

export function checkStructure(workbook: Workbook): void {
  if (workbook.structurePassword !== null) {
    throw new ExcelError('AccessDenied', 'The structure of the workbook is protected.');
  }
}
