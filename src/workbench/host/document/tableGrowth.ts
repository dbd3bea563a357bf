import { contains, overlaps } from './boxes';
import { place } from './tableEdits';
import type { CellRange } from '../../../tables';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';

/** Typing right under a table, or right beside its heading row, makes the table larger; not on a protected sheet. */
export function growTable(sheet: SheetState, box: CellRange): void {
  if (sheet.protection !== null) return;
  for (const table of sheet.tables) {
    const range = grown(table, box);
    const isFree =
      range !== null && !sheet.tables.some((other) => other !== table && overlaps(other.range, range));
    if (isFree) place(table, range);
  }
}

function grown({ range, totalsRow }: TableState, box: CellRange): CellRange | null {
  const under = { ...range, top: range.bottom + 1, bottom: box.bottom };
  if (!totalsRow && box.top === range.bottom + 1 && contains(under, box))
    return { ...range, bottom: box.bottom };
  const beside = { ...range, left: range.right + 1, right: box.right };
  return box.left === range.right + 1 && contains(beside, box) ? { ...range, right: box.right } : null;
}
