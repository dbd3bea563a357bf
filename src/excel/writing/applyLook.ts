/// <reference types="office-js" />
import type { CellRange, CellStyle } from '../../tables';

const WORDS = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
} as const;

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
/** Cells beside each other in one range share the line between them. */
const INSIDE = {
  top: 'InsideHorizontal',
  bottom: 'InsideHorizontal',
  left: 'InsideVertical',
  right: 'InsideVertical',
} as const;
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** Lays a look over cells and leaves what it does not speak of; number formats are the caller's. */
export function applyLook(format: Excel.RangeFormat, look: CellStyle, extent: Extent): void {
  const { font, fill, horizontal, vertical, wrap, indent, border, unlocked } = look;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (font !== undefined) applyFont(format.font, font);
  if (horizontal !== undefined) format.horizontalAlignment = WORDS[horizontal];
  if (vertical !== undefined) format.verticalAlignment = WORDS[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  if (unlocked !== undefined) format.protection.locked = !unlocked;
  if (border !== undefined) applyBorder(format, border, extent);
}

/** Whether a range has rows, or columns, with a line between them. */
export interface Extent {
  readonly tall: boolean;
  readonly wide: boolean;
}

export const extentOf = ({ top, left, bottom, right }: CellRange): Extent => ({
  tall: bottom > top,
  wide: right > left,
});

function applyFont(
  font: Excel.RangeFont,
  { size, bold, italic, color }: NonNullable<CellStyle['font']>,
): void {
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = `#${color}`;
}

function applyBorder(
  format: Excel.RangeFormat,
  border: NonNullable<CellStyle['border']>,
  { tall, wide }: Extent,
): void {
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const edge = border[side];
    if (edge === undefined) continue;
    const hasInside = side === 'top' || side === 'bottom' ? tall : wide;
    for (const index of hasInside ? [INSIDE[side], EDGES[side]] : [EDGES[side]]) {
      const line = format.borders.getItem(index);
      line.style = 'Continuous';
      line.weight = WEIGHTS[edge.style];
      line.color = `#${edge.color}`;
    }
  }
}
