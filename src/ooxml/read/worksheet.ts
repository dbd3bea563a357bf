import { COLUMNS } from './cellAddress';
import { sheetCells } from './sheetCells';
import { statedRange } from './statedRange';
import { isTrue } from './xml';
import type { CellRange } from '../../tables';
import type { CellContext } from './cellValue';
import type { Allowance } from './limits';
import type { Parts } from './parts';
import type { Placement } from './placement';
import type { Attributes } from './xmlAttributes';

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
        merges.push(statedRange(part, attributes.get('ref')));
      } else if (name === 'col') hide(hiddenColumns, attributes, allowed);
      else cells.open(name, attributes);
    },
    text: cells.text,
    close: cells.close,
  });
  const { rows, hiddenRows } = cells.end();
  return { rows, hiddenRows, hiddenColumns, merges };
}

function hide(columns: Set<number>, attributes: Attributes, { spend }: Allowance): void {
  if (!isTrue(attributes.get('hidden'))) return;
  const last = Math.min(Number(attributes.get('max')), COLUMNS);
  for (let column = Number(attributes.get('min')); column <= last; column += 1) {
    spend.hiddenColumns(1);
    columns.add(column - 1);
  }
}
