import type { CellRange } from '../../tables';
import type { SheetId } from '../host/engine';
import type { Session } from './session';

/** The smallest range that holds all contents and spilled values. */
export function usedZone({ getters }: Session, sheet: SheetId): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const add = (row: number, column: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  for (const { id, isFormula, content } of getters.getCells(sheet)) {
    if (!isFormula && content === '') continue;
    const { row, col } = getters.getCellPosition(id);
    add(row, col);
  }
  for (const zone of getters.getSpillZones(sheet)) {
    add(zone.top, zone.left);
    add(zone.bottom, zone.right);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
