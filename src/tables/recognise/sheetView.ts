import { readText, type Entry } from '../../core';
import type { CellRange } from '../address';
import type { GridCell, SheetGrid } from '../grid';
import { entryOf } from './format/entryOf';

/** A sheet with what is needed to see its cells as a person does. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly date1904: boolean;
  /** By the row they begin in. */
  readonly mergesFrom: ReadonlyMap<number, readonly CellRange[]>;
}

export function viewOf(grid: SheetGrid, date1904: boolean): SheetView {
  const mergesFrom = new Map<number, CellRange[]>();
  for (const merge of grid.merges) {
    const alike = mergesFrom.get(merge.top);
    if (alike) alike.push(merge);
    else mergesFrom.set(merge.top, [merge]);
  }
  return { grid, date1904, mergesFrom };
}

/** Columns to look in. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

export const EVERYWHERE: Reach = { left: 0, right: Number.MAX_SAFE_INTEGER };

export const cellAt = ({ grid }: SheetView, row: number, column: number): GridCell | undefined =>
  grid.rows[row]?.[column];

export const entryAt = (view: SheetView, row: number, column: number): Entry =>
  entryOf(cellAt(view, row, column), view.date1904);

/** What stands in a cell, trimmed; `''` for a blank one. */
export const textAt = (view: SheetView, row: number, column: number): string =>
  readText(entryAt(view, row, column));

/** Columns of a row that hold something, spaces alone not counted. */
export function filledColumns({ grid }: SheetView, row: number, reach: Reach): readonly number[] {
  const cells = grid.rows[row];
  if (cells === undefined) return NOTHING;
  const filled: number[] = [];
  const end = Math.min(reach.right, cells.length - 1);
  for (let column = reach.left; column <= end; column += 1) {
    const cell = cells[column];
    if (cell !== undefined && !isEmpty(cell)) filled.push(column);
  }
  return filled;
}

const NOTHING: readonly number[] = [];

/** A formula that shows nothing is blank to the person who looks. */
const isEmpty = ({ value }: GridCell): boolean => typeof value === 'string' && value.trim() === '';

/** Merged cells that begin in a row and span more than one column. */
export const widthsIn = ({ mergesFrom }: SheetView, row: number): readonly CellRange[] =>
  (mergesFrom.get(row) ?? []).filter(({ left, right }) => right > left);
