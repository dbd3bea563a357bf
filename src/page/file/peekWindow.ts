import type { CellRange, SheetGrid } from '../../tables';

const AROUND = 6;
const MOST_ROWS = 40;
const MOST_COLUMNS = 60;
/** A row with fewer filled cells is a title or a remark. */
const HEADER_CELLS = 3;

/** The rows and columns of a sheet that are shown around a place; its header row, where it lies above them. */
export interface PeekWindow {
  readonly header: number | null;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function peekWindow({ rows, tables }: SheetGrid, { top, left, bottom }: CellRange): PeekWindow {
  const first = Math.max(0, top - AROUND);
  const last = Math.min(Math.max(rows.length - 1, top), bottom + AROUND, first + MOST_ROWS);
  const shown = span(first, last);
  const table = tables.find(({ range }) => range.top <= top && top <= range.bottom && left <= range.right);
  const header = table?.range.top ?? rows.findIndex((cells) => filled(cells) >= HEADER_CELLS);
  const width = Math.max(left + 1, ...[header, ...shown].map((row) => rows[row]?.length ?? 0));
  const firstColumn = Math.max(0, left - MOST_COLUMNS / 2);
  return {
    header: header >= 0 && header < first ? header : null,
    rows: shown,
    columns: span(firstColumn, Math.min(width - 1, firstColumn + MOST_COLUMNS)),
  };
}

const filled = (cells: SheetGrid['rows'][number]): number => cells?.filter(Boolean).length ?? 0;

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
