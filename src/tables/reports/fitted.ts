import { roundNumber } from '../../core';
import type { PrintPlan } from '../plan';
import { printableCharacters, printableHeight } from './page';

/** A column's least width in characters, and its share in what is left over. */
export interface FlexibleWidth {
  readonly width: number;
  readonly stretch: number;
}

interface Fitted<Page> {
  readonly widths: readonly number[];
  readonly page: Page;
  /** Points that the page has left for writing. */
  readonly left: number;
}

/**
 * Lays a page out larger until its height fits the paper's, as it will be printed: a long table is given wider columns,
 * too, so that nothing is wasted at the sides.
 */
export function fitted<Page extends { readonly height: number }>(
  columns: readonly FlexibleWidth[],
  orientation: PrintPlan['orientation'],
  layOut: (widths: readonly number[]) => Page,
): Fitted<Page> {
  const base = printableCharacters(orientation, columns.length);
  const paper = printableHeight(orientation);
  const narrow = stretched(columns, base);
  const printed = Math.max(1, sum(narrow) / base);
  const at = (size: number): Fitted<Page> & { readonly needed: number } => {
    const widths = narrow.map((width) => roundNumber(width * size, 2));
    const page = layOut(widths);
    const needed = page.height / (paper * printed);
    return { widths, page, needed, left: Math.max(0, (size - needed) * paper * printed) };
  };
  const plain = at(1);
  if (plain.needed <= 1) return plain;
  // Wider columns make text wrap less, so that what this width needs is certainly enough; perhaps less is, too.
  let [low, high] = [1, plain.needed];
  let best = at(high);
  while (high - low > STEP) {
    const size = (low + high) / 2;
    const tried = at(size);
    if (tried.needed > size) low = size;
    else [high, best] = [size, tried];
  }
  return best;
}

/** A page printed smaller by less than this looks the same. */
const STEP = 0.04;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Widths that sum to a total, or to a little more where the least do not fit: the page is then printed smaller. */
export function stretched(columns: readonly FlexibleWidth[], total: number): readonly number[] {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const stretches = columns.reduce((sum, { stretch }) => sum + stretch, 0);
  const more = stretches === 0 ? 0 : Math.max(0, total - least) / stretches;
  return columns.map(({ width, stretch }) => roundNumber(width + stretch * more, 2));
}
