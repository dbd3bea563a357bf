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
  const spans = spansOf(headers);
  const blocks: Block[] = [];
  // From the bottom, for a table ends where the titles of the next one begin.
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const header = headers[index];
    if (header === undefined) continue;
    const reach = reachOf(header, spans);
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

/** As far as the tables beside it; an Excel table ends where it ends. */
function reachOf(header: ScorecardHeader, spans: readonly Reach[]): Reach {
  if (header.table !== null) return { left: header.table.range.left, right: header.table.range.right };
  const before = spans.filter(({ right }) => right < header.left).map(({ right }) => right + 1);
  const after = spans.filter(({ left }) => left > header.right).map(({ left }) => left - 1);
  return { left: Math.max(0, ...before), right: Math.min(Number.MAX_SAFE_INTEGER, ...after) };
}

/** The columns that tables stand in; most sheets have one such span, however many tables. */
const spansOf = (headers: readonly ScorecardHeader[]): readonly Reach[] => [
  ...new Map(headers.map(({ left, right }) => [`${left}:${right}`, { left, right }])).values(),
];
