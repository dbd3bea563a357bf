import type { CellStyle } from '../plan';
import { COLORS, HAIRLINE, RULE, SIZES } from './look';

const ink = { size: SIZES.body, color: COLORS.ink } as const;
const quiet = { size: SIZES.note, color: COLORS.muted } as const;
const strong = { ...ink, bold: true } as const;
const label: CellStyle = { border: { bottom: HAIRLINE }, font: ink, vertical: 'center', wrap: true };
const number: CellStyle = {
  border: { bottom: HAIRLINE },
  font: ink,
  vertical: 'center',
  horizontal: 'right',
};
const note: CellStyle = { ...label, font: quiet };
const header: CellStyle = {
  fill: COLORS.band,
  font: { size: SIZES.note, bold: true, color: COLORS.ink },
  vertical: 'center',
  wrap: true,
};
const subtotal: CellStyle = { border: { bottom: HAIRLINE }, font: quiet, vertical: 'center' };
const subtotalNumber: CellStyle = { ...subtotal, horizontal: 'right' };
const total: CellStyle = { border: { top: RULE }, font: strong, vertical: 'center' };
const totalNumber: CellStyle = { ...total, horizontal: 'right' };

const POINTS = '0.00';
const PERCENT = '0.0%';
/** Nothing lost is nothing to read. */
const LOST = '0.00;-0.00;"–"';

/** Looks of table cells: hairlines under rows, numbers at the right, nothing else. */
export const CELLS = {
  header,
  headerCentered: { ...header, horizontal: 'center' },
  headerRight: { ...header, horizontal: 'right' },
  /** Text that stands after a column of numbers keeps its distance. */
  headerIndented: { ...header, indent: 1 },
  label,
  name: { ...label, font: strong },
  link: { ...label, font: { ...ink, color: COLORS.accent } },
  note,
  noteIndented: { ...note, indent: 1 },
  centered: { ...label, horizontal: 'center' },
  typed: { ...number, wrap: true },
  number,
  points: { ...number, numberFormat: POINTS },
  count: { ...number, numberFormat: LOST.replaceAll('0.00', '0') },
  percent: { ...number, numberFormat: PERCENT },
  lost: { ...number, font: { ...ink, color: COLORS.muted }, numberFormat: LOST },
  subtotal,
  subtotalNumber,
  subtotalPoints: { ...subtotalNumber, numberFormat: POINTS },
  subtotalLost: { ...subtotalNumber, numberFormat: LOST },
  total,
  totalNumber,
  totalPoints: { ...totalNumber, numberFormat: POINTS },
  totalPercent: { ...totalNumber, numberFormat: PERCENT },
  totalLost: { ...totalNumber, font: { ...ink, color: COLORS.muted }, numberFormat: LOST },
} as const satisfies Readonly<Record<string, CellStyle>>;

const MOST_DECIMALS = 6;
const scoreStyles = (style: CellStyle): readonly CellStyle[] =>
  Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => ({
    ...style,
    numberFormat: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
  }));

/** Scores show the workbook's decimals, 0..6. */
export const SCORE_CELLS = {
  large: scoreStyles({
    font: { size: SIZES.score, bold: true, color: COLORS.ink },
    horizontal: 'left',
    vertical: 'center',
  }),
  listed: scoreStyles({ ...number, font: strong }),
  total: scoreStyles(totalNumber),
} as const;
