import type { SheetFurniture, SheetId } from '../../host/engine';
import type { Session } from '../session';

/** Frozen rows and columns, and the lines between cells. */
export function drawPanes(
  { attempt }: Session,
  sheetId: SheetId,
  { frozen: { rows, columns }, gridlines }: SheetFurniture,
): void {
  attempt('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: gridlines });
  attempt('UNFREEZE_COLUMNS_ROWS', { sheetId });
  if (rows > 0) attempt('FREEZE_ROWS', { sheetId, quantity: rows });
  if (columns > 0) attempt('FREEZE_COLUMNS', { sheetId, quantity: columns });
}
