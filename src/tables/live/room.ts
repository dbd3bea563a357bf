import type { CellAddress, CellRange } from '../address';
import type { GridCell, SheetGrid } from '../grid';

const SHEET_COLUMNS = 16_384;

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const holds = (range: CellRange, { row, column }: CellAddress): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;

/** `rows` and `columns` cells from a cell on. */
export const areaFrom = ({ row, column }: CellAddress, rows: number, columns: number): CellRange => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

export const isBlank = (cell: GridCell | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined);

/** What must not be spilled over: cells with content, tables, merged cells, and places given away already. */
export interface Ground {
  readonly grid: SheetGrid;
  readonly taken: readonly CellRange[];
  /** Cells whose content is ours and goes away. */
  readonly own: readonly CellRange[];
}

export function isFree(area: CellRange, { grid, taken, own }: Ground): boolean {
  if (area.right >= SHEET_COLUMNS) return false;
  const obstacles = [...taken, ...grid.merges, ...grid.tables.map(({ range }) => range)];
  if (obstacles.some((range) => overlap(range, area))) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = grid.rows[row];
    if (cells === undefined) continue;
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      const isOwn = own.some((range) => holds(range, { row, column }));
      if (!isOwn && !isBlank(cells[column])) return false;
    }
  }
  return true;
}

/** The first column to the right of everything on the sheet. */
export function columnAfterAll({ grid, taken }: Ground): number {
  const ranges = [...taken, ...grid.merges, ...grid.tables.map(({ range }) => range)];
  let last = ranges.reduce((right, range) => Math.max(right, range.right), -1);
  for (const cells of grid.rows) {
    if (cells === undefined || cells.length - 1 <= last) continue;
    const filled = cells.findLastIndex((cell) => !isBlank(cell));
    last = Math.max(last, filled);
  }
  return last + 1;
}

/** How far down from `top` these columns stay free, at most `most` rows. */
export function freeDepth({ top, left, right }: CellRange, ground: Ground, most: number): number {
  let rows = 0;
  while (rows < most && isFree({ top: top + rows, bottom: top + rows, left, right }, ground)) rows += 1;
  return rows;
}
