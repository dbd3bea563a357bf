import type { CellAddress } from '../address';
import { labelsNamed } from './labels';
import { beginsRemark } from './remarks';
import { cellAt, filledColumns, textAt, widthsIn, type Reach, type SheetView } from './sheetView';
import { soundsLikeTitle } from './titles';

/** The rows between two tables. */
interface Gap {
  /** The row after the header before; 0 for the first table. */
  readonly from: number;
  /** The header's row. */
  readonly header: number;
  readonly reach: Reach;
}

/**
 * The first of the rows above a header that belong to it: titles, labels and the blank rows between them.
 * @returns the header's own row when there are none
 */
export function preambleTop(view: SheetView, { from, header, reach }: Gap): number {
  let top = header;
  for (let row = header - 1; row >= from; row -= 1) {
    const columns = filledColumns(view, row, reach);
    if (columns.length === 0) continue;
    if (
      !belongsAbove(view, { row, columns, first: from === 0 }) &&
      !isBelowLabels(view, row, { from, reach })
    )
      break;
    top = row;
  }
  return top;
}

interface RowAbove {
  readonly row: number;
  readonly columns: readonly number[];
  /** No table stands above: a short line needs no further sign of being a title. */
  readonly first: boolean;
}

function belongsAbove(view: SheetView, { row, columns, first }: RowAbove): boolean {
  const texts = columns.map((column) => textAt(view, row, column));
  if (texts.some((text) => labelsNamed(text).length > 0)) return true;
  const [only = '', ...others] = texts;
  if (others.length > (first ? 1 : 0)) return false;
  if (first) return true;
  const column = columns[0] ?? 0;
  if (beginsRemark(only) || typeof cellAt(view, row, column)?.value !== 'string') return false;
  return (
    soundsLikeTitle(only) ||
    widthsIn(view, row).some(({ left, right }) => left === column && right - left >= 3)
  );
}

/** Values under a row of labels. */
function isBelowLabels(view: SheetView, row: number, { from, reach }: Omit<Gap, 'header'>): boolean {
  if (row <= from) return false;
  const above = filledColumns(view, row - 1, reach).map((column) => textAt(view, row - 1, column));
  return above.length > 1 && above.every((text) => labelsNamed(text).length === 1);
}

/** Texts above a header that may name the period, nearest first. */
export function titlesAbove(
  view: SheetView,
  { from, header, reach }: Gap,
): readonly (CellAddress & { readonly text: string })[] {
  const titles: (CellAddress & { text: string })[] = [];
  for (let row = header - 1; row >= Math.max(from, header - MOST_TITLES); row -= 1) {
    for (const column of filledColumns(view, row, reach)) {
      const text = textAt(view, row, column);
      if (typeof cellAt(view, row, column)?.value === 'string') titles.push({ row, column, text });
    }
  }
  return titles;
}

const MOST_TITLES = 30;
