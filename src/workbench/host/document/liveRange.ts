import { ExcelError } from '../protocol/excelError';
import { boxText, sheetPrefix } from './rangeAddress';
import type { CellRange } from '../../../tables';
import type { SheetState } from './sheetState';

/** A range that moves with its cells while it is tracked. */
export interface LiveRange {
  readonly sheet: SheetState;
  /** `null` when its cells were deleted. */
  box: CellRange | null;
}

export const liveRange = (sheet: SheetState, box: CellRange): LiveRange => ({ sheet, box });

/** Where the range is; an error when its cells or its sheet are gone. */
export function boxAt({ sheet, box }: LiveRange): CellRange {
  if (box === null || sheet.isDeleted) throw new ExcelError('InvalidReference', 'The cells are gone.');
  return box;
}

/** `Sheet1!A1:B2`. */
export const rangeAddress = (range: LiveRange): string =>
  sheetPrefix(range.sheet.workbook.nameOf(range.sheet)) + boxText(boxAt(range));
