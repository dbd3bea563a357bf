import type { CellStyle, PlannedValue } from '../plan';
import { line, type Block } from './block';
import { CELLS } from './cellStyles';
import { SIZES } from './look';
import { widthOf } from './page';
import { lineCount, titleWidth, rowHeight } from './textSize';

interface TableCell {
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

/** Titles over columns of such styles: those of numbers stand at the right, too. */
export function headerRow(
  columns: readonly { readonly title: string; readonly style: CellStyle }[],
  widths: readonly number[],
  place: Omit<RowPlace, 'padding'> = {},
): Block {
  const cells = columns.map(({ title, style }) => ({ value: title, style: headerStyle(style) }));
  return tableRow(cells, widths, { ...place, padding: 6 });
}

/** Columns at least as wide as the longest word of their titles. */
export const titled = <Column extends { readonly title: string; readonly width: number }>(
  columns: readonly Column[],
): readonly Column[] =>
  columns.map((column) => ({
    ...column,
    width: Math.max(column.width, titleWidth(column.title, { size: SIZES.note, bold: true })),
  }));

interface RowPlace {
  /** First column. */
  readonly from?: number;
  /** Column up to which the last cell reaches. */
  readonly to?: number;
  readonly padding?: number;
}

/** A row as high as its longest text wraps; one value per column. */
export function tableRow(
  cells: readonly TableCell[],
  widths: readonly number[],
  { from = 0, to = from + cells.length - 1, padding = 4 }: RowPlace = {},
): Block {
  const spans = cells.map((cell, index) => ({
    ...cell,
    from: from + index,
    to: index === cells.length - 1 ? to : from + index,
  }));
  const heights = spans.map(({ value, style, ...span }) => {
    const { size = SIZES.body, bold = false } = style.font ?? {};
    const room = widthOf(widths, span.from, span.to) - 2 * (style.indent ?? 0);
    const wraps = typeof value === 'string' && style.wrap === true;
    return rowHeight(wraps ? lineCount(value, room, { size, bold }) : 1, size, padding);
  });
  return line(Math.max(...heights), spans);
}

function headerStyle({ horizontal, indent }: CellStyle): CellStyle {
  if (horizontal === 'right') return CELLS.headerRight;
  if (horizontal === 'center') return CELLS.headerCentered;
  return indent === undefined ? CELLS.header : CELLS.headerIndented;
}
