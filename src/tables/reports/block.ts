import type { CellRange } from '../address';
import type { CellStyle, PlannedCell, PlannedRow, PlannedValue } from '../plan';

/** Some rows of a page that belong together; addresses are its own, from its top. */
export interface Block {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly CellRange[];
}

/** A value over one or more columns, both inside. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

/** One row; spans over several columns are merged, and every cell under them carries their style. */
export const line = (height: number, spans: readonly Span[]): Block => ({
  rows: [{ height, cells: spans.flatMap(spanCells) }],
  merges: spans
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ top: 0, left: from, bottom: 0, right: to })),
});

const spanCells = ({ from, to, value, style }: Span): readonly PlannedCell[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    column: from + index,
    value: index === 0 ? value : null,
    style,
  }));

/** White space between blocks. */
export const gap = (height: number): Block => ({ rows: [{ height, cells: [] }], merges: [] });

/** Blocks below one another. */
export function stack(blocks: readonly Block[]): Block {
  let top = 0;
  const merges: CellRange[] = [];
  for (const block of blocks) {
    merges.push(...block.merges.map((merge) => moved(merge, top)));
    top += block.rows.length;
  }
  return { rows: blocks.flatMap(({ rows }) => rows), merges };
}

/** Two blocks over the same rows, in different columns. */
export function beside(left: Block, right: Block): Block {
  const count = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const height = Math.max(left.rows[index]?.height ?? 0, right.rows[index]?.height ?? 0);
    const cells = [...(left.rows[index]?.cells ?? []), ...(right.rows[index]?.cells ?? [])];
    return { height, cells: cells.sort((a, b) => a.column - b.column) };
  });
  return { rows, merges: [...left.merges, ...right.merges] };
}

/** Height in points. */
export const heightOf = ({ rows }: Block): number => rows.reduce((sum, { height = 0 }) => sum + height, 0);

const moved = ({ top, left, bottom, right }: CellRange, down: number): CellRange => ({
  top: top + down,
  left,
  bottom: bottom + down,
  right,
});
