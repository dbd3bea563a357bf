import { calendarDate, rational, round, type Day, type Period, type Rational } from '../core';
import type { Language } from './language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const exact = (value: Rational | number): Rational => (typeof value === 'number' ? rational(value) : value);

/** Digits with thousands commas; a true minus sign, so that columns of numbers read evenly. */
function decimal(value: Rational | number, decimals: number, trim: boolean): string {
  const rounded = round(exact(value), decimals);
  const digits = Math.abs(rounded).toFixed(decimals);
  const kept = trim && decimals > 0 ? digits.replace(/\.?0+$/, '') : digits;
  const [whole = '0', rest] = kept.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** A number with as many decimals as it needs, at most `decimals`: `1,029`, `666.67`, `−0.5`. */
export const formatNumber = (value: Rational | number, decimals = 4): string =>
  decimal(value, decimals, true);

/** Points and scores, always with the same decimals: `87.40`. */
export const formatScore = (value: Rational | number, decimals = 2): string =>
  decimal(value, decimals, false);

/** A share of one as per cent: 1.2 is `120.0%`. */
export function formatPercent(value: Rational | number, decimals = 1): string {
  const { numerator, denominator } = exact(value);
  return `${decimal({ numerator: numerator * 100n, denominator }, decimals, false)}%`;
}

/** A change with its sign: `+1.20`, `−0.80`, `0.00`. */
export function formatSigned(value: Rational | number, decimals = 2): string {
  const text = formatScore(value, decimals);
  return round(exact(value), decimals) > 0 ? `+${text}` : text;
}

/** `2025 年 6 月 30 日`, `30 June 2025`. */
export function formatDay(day: Day, language: Language): string {
  const { year, month, date } = calendarDate(day);
  return language === 'en'
    ? `${date} ${MONTHS[month - 1] ?? ''} ${year}`
    : `${year} 年 ${month} 月 ${date} 日`;
}

/** `2025 年 6 月`, `June 2025`; `2025 年第 2 季度`, `Q2 2025`; `2025 年`, `2025`. */
export function formatPeriod({ kind, first }: Period, language: Language): string {
  const { year, month } = calendarDate(first);
  const quarter = Math.ceil(month / 3);
  if (kind === 'year') return language === 'en' ? `${year}` : `${year} 年`;
  if (kind === 'quarter') return language === 'en' ? `Q${quarter} ${year}` : `${year} 年第 ${quarter} 季度`;
  return language === 'en' ? `${MONTHS[month - 1] ?? ''} ${year}` : `${year} 年 ${month} 月`;
}

/** Names in a row, the way the language writes a list: `甲、乙和丙`, `A, B and C`. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const [comma, and] = language === 'en' ? [', ', ' and '] : ['、', '和'];
  return `${items.slice(0, -1).join(comma)}${and}${last}`;
}
