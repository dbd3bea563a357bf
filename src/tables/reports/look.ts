import type { Language } from '../../i18n';
import type { BorderEdge, CellStyle } from '../plan';

/** The only colours of sheets and slips. */
export const COLORS = {
  ink: '1F2937',
  muted: '6B7280',
  hairline: 'E5E7EB',
  band: 'F3F4F6',
  accent: '0F6CBD',
  input: 'FFFBEA',
  white: 'FFFFFF',
} as const;

export interface TierColor {
  readonly color: string;
  readonly fill: string;
}

const TOP: TierColor = { color: '0E7A0D', fill: 'E7F5E7' };
const MIDDLE: TierColor = { color: '0F6CBD', fill: 'EAF3FB' };
const BOTTOM: TierColor = { color: '8A5A00', fill: 'FFF4DC' };

/** The best tier is green, the last amber, all between blue. */
export const tierColor = (tier: number, tiers: number): TierColor =>
  tier === 0 ? TOP : tier === tiers - 1 ? BOTTOM : MIDDLE;

export const fontName = (language: Language): string => (language === 'en' ? 'Segoe UI' : '微软雅黑');

export const SIZES = { title: 16, heading: 11, body: 10, note: 9, score: 30 } as const;

const band = ({ color, fill }: TierColor): CellStyle => ({
  fill,
  font: { size: SIZES.heading, bold: true, color },
  horizontal: 'left',
  indent: 1,
  vertical: 'center',
});

const BANDS = { top: band(TOP), middle: band(MIDDLE), bottom: band(BOTTOM) };
export const PLAIN_BAND = band({ color: COLORS.ink, fill: COLORS.band });

/** The band a tier's name stands on. */
export const tierBand = (tier: number, tiers: number): CellStyle =>
  tier === 0 ? BANDS.top : tier === tiers - 1 ? BANDS.bottom : BANDS.middle;

export const HAIRLINE: BorderEdge = { style: 'thin', color: COLORS.hairline };
export const RULE: BorderEdge = { style: 'thin', color: COLORS.muted };
const BOX: CellStyle['border'] = { top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE };

const ink = { size: SIZES.body, color: COLORS.ink } as const;
const note = { size: SIZES.note, color: COLORS.muted } as const;

/** One object per look, because writers recognise styles by identity. */
export const STYLES = {
  title: { font: { size: SIZES.title, bold: true, color: COLORS.ink }, vertical: 'center' },
  heading: { font: { size: SIZES.heading, bold: true, color: COLORS.ink }, vertical: 'bottom' },
  body: { font: ink, vertical: 'center' },
  wrapped: { font: ink, vertical: 'center', wrap: true },
  strong: { font: { ...ink, bold: true }, vertical: 'center', wrap: true },
  note: { font: note, vertical: 'center', wrap: true },
  noteTop: { font: note, vertical: 'top', wrap: true },
  noteRight: { font: note, vertical: 'center', horizontal: 'right' },
  explanation: { font: { size: SIZES.note, color: COLORS.ink }, vertical: 'center', wrap: true },
  input: { fill: COLORS.input, border: BOX, font: ink, vertical: 'top', wrap: true, unlocked: true },
  inputNote: { fill: COLORS.input, border: BOX, font: note, vertical: 'bottom', unlocked: true },
} as const satisfies Readonly<Record<string, CellStyle>>;
