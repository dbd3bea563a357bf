import { boxAt } from '../document/liveRange';
import { checkAllowed } from '../document/protection';
import { columnCount, rowCount } from '../document/rangeAddress';
import { color } from './args';
import type { EngineStyle } from '../engine';
import type { Property } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';

export type Areas = readonly LiveRange[];

/** Of ranges that are larger only the first cells are looked at. */
const LOOKED_AT = 2_000;

/** What all cells have in common; `null` where they differ. */
export function commonStyle<R>(areas: Areas, read: (style: EngineStyle) => R): R | null {
  let answer: R | undefined;
  for (const area of areas) {
    const box = boxAt(area);
    const columns = Math.min(columnCount(box), 100);
    const rows = Math.min(rowCount(box), Math.ceil(LOOKED_AT / columns));
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const at = { sheet: area.sheet.id, row: box.top + r, column: box.left + c };
        const one = read(area.sheet.workbook.engine.styleOf(at));
        if (answer !== undefined && answer !== one) return null;
        answer = one;
      }
    }
  }
  return answer ?? null;
}

export function layStyle(areas: Areas, style: EngineStyle): void {
  for (const area of areas) {
    checkAllowed(area.sheet, 'allowFormatCells');
    area.sheet.workbook.engine.style({ sheet: area.sheet.id, ...boxAt(area) }, style);
  }
}

/** A property that is one property of the cells' style. */
export const styled = <K extends keyof EngineStyle>(
  key: K,
  plain: unknown,
  read: (value: unknown) => EngineStyle[K],
): Property<Areas> => ({
  get: (areas) => commonStyle(areas, (style) => style[key] ?? plain),
  set: (areas, value) => layStyle(areas, { [key]: read(value) }),
});

export const styledColor = (key: 'color' | 'fill', plain: string): Property<Areas> => ({
  get: (areas) => commonStyle(areas, (style) => (style[key] == null ? plain : `#${style[key]}`)),
  set: (areas, value) => layStyle(areas, { [key]: value === '' ? null : color(value) }),
});
