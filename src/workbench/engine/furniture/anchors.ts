import { STANDARD_SIZE } from '../lines';
import type { FurnitureChart, SheetId } from '../../host/engine';
import type { Session } from '../session';

/** Points to a pixel. */
const POINT = 0.75;

/** The cell a chart begins in: lines the library draws taller than Excel then do not move it off its place. */
export function anchorOf(
  session: Session,
  sheet: SheetId,
  { left, top }: FurnitureChart,
): {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
} {
  const across = along(session, sheet, 'column', left / POINT);
  const down = along(session, sheet, 'row', top / POINT);
  return { col: across.index, row: down.index, offset: { x: across.rest, y: down.rest } };
}

export const extentOf = ({ width, height }: FurnitureChart) => ({
  width: Math.round(width / POINT),
  height: Math.round(height / POINT),
});

function along(
  { getters }: Session,
  sheet: SheetId,
  dimension: 'row' | 'column',
  pixels: number,
): { readonly index: number; readonly rest: number } {
  const library = dimension === 'row' ? 'ROW' : 'COL';
  const count = getters.getNumberHeaders(sheet, library);
  let rest = Math.max(0, pixels);
  for (let index = 0; index < count - 1; index++) {
    const isHidden = getters.isHeaderHiddenByUser(sheet, library, index);
    const size = isHidden ? 0 : (getters.getGivenSize(sheet, library, index) ?? STANDARD_SIZE[dimension]);
    if (rest < size) return { index, rest: Math.round(rest) };
    rest -= size;
  }
  return { index: count - 1, rest: 0 };
}
