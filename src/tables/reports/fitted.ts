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

/** A page prints smaller in steps; below half its size nobody could read it. */
const STEP = 0.04;
const LARGEST = 2;

/**
 * Lays a page out ever larger until its height fits the paper's, as it will be printed: a long table is given wider
 * columns, too, so that nothing is wasted at the sides.
 */
export function fitted<Page extends { readonly height: number }>(
  columns: readonly FlexibleWidth[],
  orientation: PrintPlan['orientation'],
  layOut: (widths: readonly number[]) => Page,
): Fitted<Page> {
  const base = printableCharacters(orientation, columns.length);
  for (let size = 1; ; size += STEP) {
    const widths = stretched(columns, base).map((width) => roundNumber(width * size, 2));
    const page = layOut(widths);
    const printed = widths.reduce((sum, width) => sum + width, 0) / base;
    const left = printableHeight(orientation) * printed - page.height;
    if (left >= 0 || size > LARGEST) return { widths, page, left: Math.max(0, left) };
  }
}

/** Widths that sum to a total, or to a little more where the least do not fit: the page is then printed smaller. */
export function stretched(columns: readonly FlexibleWidth[], total: number): readonly number[] {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const stretches = columns.reduce((sum, { stretch }) => sum + stretch, 0);
  const more = stretches === 0 ? 0 : Math.max(0, total - least) / stretches;
  return columns.map(({ width, stretch }) => roundNumber(width + stretch * more, 2));
}
