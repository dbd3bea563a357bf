import type { CellDraft } from './cellValue';
import type { Placement } from './placement';

/**
 * Programs that write formulas without computing them put 0 as every result and leave the computing to Excel. In a
 * workbook that asks for it, when no formula shows anything but 0, those zeros are results nobody computed.
 */
export function dropPlaceholderResults(sheets: readonly Pick<Placement, 'rows'>[]): void {
  const computed: CellDraft[] = [];
  for (const cell of formulaCells(sheets)) {
    if (cell.uncomputed) continue;
    if (cell.value !== 0) return;
    computed.push(cell);
  }
  for (const cell of computed) {
    cell.value = '';
    cell.uncomputed = true;
  }
}

function* formulaCells(sheets: readonly Pick<Placement, 'rows'>[]): Generator<CellDraft> {
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row ?? []) if (cell?.formula !== undefined) yield cell;
    }
  }
}
