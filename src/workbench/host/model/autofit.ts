import { boxAt } from '../document/liveRange';
import { intersection } from '../document/boxes';
import { resize } from './rangeSizes';
import { liveRange } from '../document/liveRange';
import { usedBox } from './worksheet';
import type { Dimension } from '../engine';
import type { LiveRange } from '../document/liveRange';

const CHARACTER_POINTS = 5.25;
const PADDING_POINTS = 9;

/** Columns as wide as their longest text, a Chinese character counted as two; rows at their standard height. */
export function autofit(range: LiveRange, dimension: Dimension): void {
  if (dimension === 'row') {
    resize(range, 'row', null);
    return;
  }
  const { sheet } = range;
  const used = usedBox(sheet);
  const box = used && intersection(boxAt(range), used);
  if (box === null) return;
  const rows = sheet.workbook.cells.texts({ sheet: sheet.id, ...box });
  for (let column = box.left; column <= box.right; column++) {
    const longest = Math.max(0, ...rows.map((row) => textWidth(row[column - box.left] ?? '')));
    if (longest === 0) continue;
    const line = liveRange(sheet, { ...box, left: column, right: column });
    resize(line, 'column', longest * CHARACTER_POINTS + PADDING_POINTS);
  }
}

const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2E80' ? 2 : 1), 0);
