import type { CellRange } from '../../../tables';
import type { SheetId, SheetRange } from '../../host/engine';
import type { Session } from '../session';

/** The part of a range that the library's sheet has; `null` when it has none of it. */
function zoneInside({ getters }: Session, sheet: SheetId, range: CellRange): CellRange | null {
  const { top, left } = range;
  const bottom = Math.min(range.bottom, getters.getNumberRows(sheet) - 1);
  const right = Math.min(range.right, getters.getNumberCols(sheet) - 1);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** Ranges as commands take them. */
export const rangesOf = (session: Session, sheet: SheetId, ranges: readonly CellRange[]): readonly object[] =>
  ranges.flatMap((range) => {
    const zone = zoneInside(session, sheet, range);
    return zone === null ? [] : [session.getters.getRangeDataFromZone(sheet, zone)];
  });

/** `'员工'!A1:B9`, as the library reads it. */
export const rangeText = ({ getters }: Session, { sheet, ...zone }: SheetRange): string =>
  getters.getRangeString(getters.getRangeFromZone(sheet, zone), '');
