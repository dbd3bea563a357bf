import type { ScorecardField } from '../../core';
import type { Block, Header } from './block';
import { findHeaders } from './headers/findHeaders';
import { preambleTop } from './preamble';
import type { Reach, SheetView } from './sheetView';

type ScorecardHeader = Header<ScorecardField>;

/** Every table of a scorecard on a sheet, each with the rows that belong to it. */
export const findBlocks = (view: SheetView): readonly Block[] => blocksUnder(view, findHeaders(view));

/** Shares the rows of a sheet out among headers, given from the top and from the left. */
export function blocksUnder(view: SheetView, headers: readonly ScorecardHeader[]): readonly Block[] {
  const blocks: Block[] = [];
  // From the bottom, for a table ends where the titles of the next one begin.
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const header = headers[index];
    if (header === undefined) continue;
    const reach = reachOf(headers, index, header);
    const above = nearestAbove(headers, index, header);
    const below = blocks.findLast(
      ({ header: other }) => other.top > header.bottom && overlaps(other, header),
    );
    const from = above === null ? 0 : above.bottom + 1;
    const preamble = preambleTop(view, { from, header: header.top, reach });
    blocks.push({
      view,
      header,
      preambleTop: preamble,
      titlesFrom: above === null ? 0 : preamble,
      bottom: (below?.preambleTop ?? view.grid.rows.length) - 1,
      reach,
    });
  }
  return blocks.reverse();
}

function nearestAbove(
  headers: readonly ScorecardHeader[],
  index: number,
  header: ScorecardHeader,
): ScorecardHeader | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = headers[at];
    if (other && other.top < header.top && overlaps(other, header)) return other;
  }
  return null;
}

const overlaps = (a: ScorecardHeader, b: ScorecardHeader): boolean => a.left <= b.right && b.left <= a.right;

/** As far as the next header in the same row; an Excel table ends where it ends. */
function reachOf(headers: readonly ScorecardHeader[], index: number, header: ScorecardHeader): Reach {
  if (header.table !== null) return { left: header.table.range.left, right: header.table.range.right };
  const [before, after] = [headers[index - 1], headers[index + 1]];
  return {
    left: before?.top === header.top ? before.right + 1 : 0,
    right: after?.top === header.top ? after.left - 1 : Number.MAX_SAFE_INTEGER,
  };
}
