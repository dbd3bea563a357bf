import { boxOf, overlaps } from '../document/boxes';
import { enter } from '../document/cellEdits';
import { boxAt } from '../document/liveRange';
import { checkAllowed } from '../document/protection';
import { facts } from './args';
import type { LiveRange } from '../document/liveRange';
import type { Hyperlink } from '../document/sheetState';

/** The link of a single cell or of cells that share one. */
export function getHyperlink(range: LiveRange): Hyperlink | null {
  const box = boxAt(range);
  return range.sheet.links.find((link) => overlaps(link.box, box))?.content ?? null;
}

/** A link to an address or to a place of the workbook; its text becomes the cell's. */
export function setHyperlink(range: LiveRange, value: unknown): void {
  const { sheet } = range;
  const box = boxAt(range);
  checkAllowed(sheet, 'allowInsertHyperlinks');
  sheet.links = sheet.links.filter((link) => !overlaps(link.box, box));
  const link = facts(value) as Hyperlink;
  sheet.links.push({ box, content: link });
  const first = boxOf({ row: box.top, column: box.left });
  if (link.textToDisplay !== undefined) enter(sheet, first, link.textToDisplay);
  sheet.workbook.engine.style({ sheet: sheet.id, ...box }, { color: '0563C1', underline: true });
}
