import { ExcelError } from '../protocol/excelError';
import { WHOLE_SHEET } from './rangeAddress';
import { intersection } from './boxes';
import type { CellRange } from '../../../tables';
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
