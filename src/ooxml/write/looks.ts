import type { BorderEdge, CellStyle, SheetPlan } from '../../tables';
import { ordered } from './order';
import { refuse } from './refuse';
import { element, group, valued } from './xml';

export type SheetFont = SheetPlan['font'];

/** Look of a conditional format. */
export interface Look {
  readonly color: string;
  readonly fill: string;
}

const CHINESE = /\p{Script=Han}/u;
const GB2312_CHARSET = 134;

/** Opaque `AARRGGBB`. */
export const argb = (color: string): string =>
  /^[0-9A-F]{6}$/i.test(color) ? `FF${color.toUpperCase()}` : refuse(`Colour '${color}'`, 'is not RRGGBB');

const fillOf = (patternType: string | undefined, colors = ''): string =>
  group('fill', element('patternFill', { patternType }, colors));

/** Every workbook has these two first, used or not. */
export const RESERVED_FILLS = [fillOf('none'), fillOf('gray125')];

export const fillXml = (color: string): string =>
  fillOf('solid', element('fgColor', { rgb: argb(color) }) + element('bgColor', { indexed: 64 }));

export const fontXml = (standard: SheetFont, font: CellStyle['font'] = {}): string =>
  ordered('font', {
    b: font.bold ? element('b') : '',
    i: font.italic ? element('i') : '',
    sz: valued('sz', font.size ?? standard.size),
    color: element('color', font.color === undefined ? { theme: 1 } : { rgb: argb(font.color) }),
    name: valued('name', standard.name),
    family: valued('family', 2),
    charset: CHINESE.test(standard.name) ? valued('charset', GB2312_CHARSET) : '',
  });

const edgeXml = (side: string, edge: BorderEdge | undefined): string =>
  edge ? element(side, { style: edge.style }, element('color', { rgb: argb(edge.color) })) : element(side);

export const borderXml = (border: CellStyle['border'] = {}): string =>
  ordered('border', {
    left: edgeXml('left', border.left),
    right: edgeXml('right', border.right),
    top: edgeXml('top', border.top),
    bottom: edgeXml('bottom', border.bottom),
    diagonal: element('diagonal'),
  });

/** An indent without a side is Excel's left indent. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes = {
    horizontal: horizontal ?? (indent ? 'left' : undefined),
    vertical,
    wrapText: wrap || undefined,
    indent: indent || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}

export const differentialXml = ({ color, fill }: Look): string =>
  group(
    'dxf',
    group('font', element('color', { rgb: argb(color) })) +
      fillOf(undefined, element('bgColor', { rgb: argb(fill) })),
  );
