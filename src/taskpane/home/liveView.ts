import { planLive, type LiveState, type Month } from '../../actions';
import type { LiveBlock, LiveFault, LiveObstacle, SheetPlace } from '../../tables';

/** The live blocks as they are told of: what stands, what is still to be written, and what is in the way. */
export interface LiveView {
  readonly standing: readonly SheetPlace[];
  readonly due: readonly SheetPlace[];
  readonly faults: readonly LiveFault[];
  readonly obstacles: readonly { readonly sheet: string; readonly obstacle: LiveObstacle }[];
}

export function liveView(month: Month, { blocks }: LiveState): LiveView {
  const due = planLive(month).edits.map(({ sheet, room }) => ({ sheet, range: around(room) }));
  const faults = blocks.flatMap(({ formulas }) => formulas.flatMap(({ fault }) => fault ?? []));
  return {
    standing: blocks.flatMap((block) => standingPlace(block) ?? []),
    due,
    faults: [...new Set(faults)],
    obstacles: blocks.flatMap(({ sheet, obstacle }) => (obstacle ? [{ sheet, obstacle }] : [])),
  };
}

/** Both parts of a block fill three columns from where they stand. */
const COLUMNS = 3;

function standingPlace({ sheet, range, formulas }: LiveBlock): SheetPlace | null {
  const places = formulas.flatMap(({ state, place }) => (state === 'live' && place ? [place] : []));
  if (places.length === 0) return null;
  const parts = places.map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: Math.max(row, range.bottom),
    right: column + COLUMNS - 1,
  }));
  return { sheet, range: around(parts) };
}

const around = (ranges: readonly SheetPlace['range'][]): SheetPlace['range'] => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  right: Math.max(...ranges.map(({ right }) => right)),
});
