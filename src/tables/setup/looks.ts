import type { CellStyle } from '../plan';
import { CELLS } from '../reports/cellStyles';
import { COLORS, HAIRLINE, SIZES } from '../reports/look';

const ink = { size: SIZES.body, color: COLORS.ink } as const;
const BOX = { top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE } as const;

const TEXT: CellStyle = { border: { bottom: HAIRLINE }, font: ink, vertical: 'center' };
const FILL_IN: CellStyle = { ...TEXT, fill: COLORS.input, border: BOX, unlocked: true };

/** Number formats: what is typed stays what it was meant to be. */
export const FORMATS = {
  general: 'General',
  /** `001` and `4/5` stay as they are typed. */
  text: '@',
  /** A typed 3.6% stays one, and so does a typed 3.6. */
  percent: '0.0#%',
  count: '#,##0',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
} as const;
export type Format = keyof typeof FORMATS;

const ALIGNMENTS = {
  left: { horizontal: 'left' },
  right: { horizontal: 'right', indent: 1 },
  'after-number': { horizontal: 'left', indent: 1 },
} as const satisfies Readonly<Record<string, CellStyle>>;

interface Look {
  readonly format?: Format;
  readonly fillIn?: boolean;
  /** Numbers stand at the right and keep a distance; text that follows them does, too. */
  readonly align?: 'left' | 'right' | 'after-number';
  readonly wrap?: boolean;
  readonly strong?: boolean;
  readonly quiet?: boolean;
}

const known = new Map<string, CellStyle>();

/** The one object for a look, because writers recognise styles by identity. */
export function look(asked: Look): CellStyle {
  const { format = 'general', fillIn = false, align, wrap = false, strong, quiet } = asked;
  const key = JSON.stringify([format, fillIn, align, wrap, strong, quiet]);
  const found = known.get(key);
  if (found) return found;
  const font = quiet ? { size: SIZES.note, color: COLORS.muted } : strong ? { ...ink, bold: true } : ink;
  const style: CellStyle = {
    ...(fillIn ? FILL_IN : TEXT),
    font,
    ...(format !== 'general' && { numberFormat: FORMATS[format] }),
    ...(align && ALIGNMENTS[align]),
    ...(wrap && { wrap }),
  };
  known.set(key, style);
  return style;
}

/** Header of a column; the button of a filter covers what stands at its right edge. */
const HEADERS = {
  plain: CELLS.header,
  'after-number': { ...CELLS.header, horizontal: 'left', indent: 1 },
  right: { ...CELLS.header, horizontal: 'right', indent: 1 },
  'right, filtered': { ...CELLS.header, horizontal: 'right', indent: 2 },
} as const satisfies Readonly<Record<string, CellStyle>>;

export function headerLook({ horizontal, indent }: CellStyle, filter: boolean): CellStyle {
  if (horizontal === 'right') return HEADERS[filter ? 'right, filtered' : 'right'];
  return indent === undefined ? HEADERS.plain : HEADERS['after-number'];
}
