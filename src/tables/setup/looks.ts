import type { CellStyle } from '../plan';
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

interface Look {
  readonly format?: Format;
  readonly fillIn?: boolean;
  readonly right?: boolean;
  readonly wrap?: boolean;
  readonly strong?: boolean;
  readonly quiet?: boolean;
}

const known = new Map<string, CellStyle>();

/** The one object for a look, because writers recognise styles by identity. */
export function look(asked: Look): CellStyle {
  const { format = 'general', fillIn = false, right = false, wrap = false, strong, quiet } = asked;
  const key = JSON.stringify([format, fillIn, right, wrap, strong, quiet]);
  const found = known.get(key);
  if (found) return found;
  const font = quiet ? { size: SIZES.note, color: COLORS.muted } : strong ? { ...ink, bold: true } : ink;
  const style: CellStyle = {
    ...(fillIn ? FILL_IN : TEXT),
    font,
    ...(format !== 'general' && { numberFormat: FORMATS[format] }),
    ...(right && { horizontal: 'right' as const }),
    ...(wrap && { wrap }),
  };
  known.set(key, style);
  return style;
}
