import type { Entry } from '../../../core';
import type { CellRange } from '../../address';
import type { SheetGrid } from '../../grid';
import { idEntry } from '../../recognise/rows/rowEntries';
import { viewOf } from '../../recognise/sheetView';

/** The cells of a range as a person sees them: 1 under the format `000` is `001`, dates are dates. */
export function cellsInRange(
  sheet: SheetGrid,
  { top, left, bottom, right }: CellRange,
  date1904: boolean,
): readonly (readonly Entry[])[] {
  const view = viewOf(sheet, date1904);
  const last = Math.min(bottom, sheet.rows.length - 1);
  const columns = Math.min(right, widest(sheet)) - left + 1;
  return Array.from({ length: Math.max(0, last - top + 1) }, (_, row) =>
    Array.from({ length: Math.max(0, columns) }, (_, column) => idEntry(view, top + row, left + column)),
  );
}

/** Whole columns may be picked. */
const widest = ({ rows }: SheetGrid): number =>
  rows.reduce((most, row) => Math.max(most, (row?.length ?? 0) - 1), 0);
