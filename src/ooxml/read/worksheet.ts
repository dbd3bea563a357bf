import { parseRange, type CellRange } from '../../tables';
import { COLUMNS } from './cellAddress';
import { damaged } from './errors';
import { sheetCells } from './sheetCells';
import { isTrue, type Attributes } from './xml';
import type { CellContext } from './cellValue';
import type { Allowance } from './limits';
import type { Parts } from './parts';
import type { Placement } from './placement';

export interface SheetContent extends Pick<Placement, 'rows' | 'hiddenRows'> {
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

/** Cells, merged ranges and what is hidden, of one worksheet part. */
export function readWorksheet(
  { parts, part }: { readonly parts: Parts; readonly part: string },
  context: CellContext,
  allowed: Allowance,
): SheetContent {
  const cells = sheetCells(part, context, allowed);
  const hiddenColumns = new Set<number>();
  const merges: CellRange[] = [];
  parts.read(part, {
    open(name, attributes) {
      if (name === 'mergeCell') {
        allowed.spend.mergedRanges(1);
        merges.push(statedRange(part, attributes['ref']));
      } else if (name === 'col') hide(hiddenColumns, attributes, allowed);
      else cells.open(name, attributes);
    },
    text: cells.text,
    close: cells.close,
  });
  return { ...cells.end(), hiddenColumns, merges };
}

/** @throws WorkbookFileError `damaged` when the text is no range. */
export function statedRange(part: string, text = ''): CellRange {
  const range = parseRange(text);
  if (!range) throw damaged(part, 'range', text);
  return range;
}

function hide(columns: Set<number>, { min, max, hidden }: Attributes, { spend }: Allowance): void {
  if (!isTrue(hidden)) return;
  const last = Math.min(Number(max ?? min), COLUMNS);
  for (let column = Number(min); column <= last; column += 1) {
    spend.hiddenColumns(1);
    columns.add(column - 1);
  }
}
