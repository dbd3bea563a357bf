import type { CellStyle, PlannedValue } from '../plan';
import { line, type Block } from './block';
import { CELLS } from './cellStyles';
import { SIZES } from './look';
import { lineCount, rowHeight } from './textSize';

interface TableCell {
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

/** Titles over columns of such styles: those of numbers stand at the right, too. */
export function headerRow(
  columns: readonly { readonly title: string; readonly style: CellStyle }[],
  widths: readonly number[],
  from = 0,
): Block {
  const cells = columns.map(({ title, style }) => ({ value: title, style: headerStyle(style) }));
  return tableRow(cells, widths, { from, padding: 6 });
}

/** A row as high as its longest text wraps; one value per column. */
export function tableRow(
  cells: readonly TableCell[],
  widths: readonly number[],
  { from = 0, padding = 4 }: { readonly from?: number; readonly padding?: number } = {},
): Block {
  const heights = cells.map(({ value, style }, index) => {
    const { size = SIZES.body, bold = false } = style.font ?? {};
    const wraps = typeof value === 'string' && style.wrap === true;
    const room = (widths[from + index] ?? 0) - 2 * (style.indent ?? 0);
    return rowHeight(wraps ? lineCount(value, room, { size, bold }) : 1, size, padding);
  });
  return line(
    Math.max(...heights),
    cells.map((cell, index) => ({ from: from + index, to: from + index, ...cell })),
  );
}

const headerStyle = ({ horizontal, indent }: CellStyle): CellStyle =>
  horizontal === 'right' ? CELLS.headerRight : indent === undefined ? CELLS.header : CELLS.headerIndented;
