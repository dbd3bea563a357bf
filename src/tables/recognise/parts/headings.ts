import type { CellAddress } from '../../address';
import type { Block } from '../block';
import { filledColumns, textAt } from '../sheetView';
import { partHeadedBy, type Part } from './part';

/** A part's heading, and where it stands. */
export interface PartHeading {
  readonly part: Part;
  readonly cell: CellAddress;
}

/** The part that a line directly above a table heads; blank rows between count for nothing. */
export function partAbove(block: Block): PartHeading | null {
  const { view, header, preambleTop, reach } = block;
  for (let row = header.top - 1; row >= preambleTop; row -= 1) {
    const columns = filledColumns(view, row, reach);
    if (columns.length > 0) return partIn(block, row, columns);
  }
  return null;
}

/** Whether all that stands between a table and the one before is the heading of its part. */
export function headsPartOnly(block: Block): boolean {
  const { view, header, preambleTop, reach } = block;
  for (let row = preambleTop; row < header.top; row += 1) {
    const columns = filledColumns(view, row, reach);
    if (columns.length > 0 && partIn(block, row, columns) === null) return false;
  }
  return true;
}

/** The heading in a row between others; one that stands in a metric's place has its share in the weight column. */
export function headingAt(block: Block, row: number, share: number | null): PartHeading | null {
  const columns = filledColumns(block.view, row, block.reach);
  const metric = block.header.columns.get('metric')?.column;
  if (share === null || metric === undefined) return partIn(block, row, columns);
  const part = partHeadedBy(textAt(block.view, row, metric));
  return part && { part: { ...part, share, key: `${part.key}${share}` }, cell: { row, column: metric } };
}

/** A heading may stand in two cells: 日常工作 and 70%. */
function partIn({ view }: Block, row: number, columns: readonly number[]): PartHeading | null {
  const [first] = columns;
  if (first === undefined || columns.length > 2) return null;
  const part = partHeadedBy(columns.map((column) => textAt(view, row, column)).join(' '));
  return part && { part, cell: { row, column: first } };
}
