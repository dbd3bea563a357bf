import { calendarDate, type CalendarDate } from '../../../core';
import type { FormatSection, FormatToken } from './formatCode';
import { isMinute, isSecondFraction } from './formatKind';
import { serialDay } from './serialDay';

/** A serial number taken apart; for elapsed time, `hours` may pass 23. */
interface Clock extends CalendarDate {
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  /** Whole seconds; the fraction stands in `fraction`. */
  readonly seconds: number;
  readonly fraction: number;
  /** Since the serial's zero, for `[h]`, `[m]` and `[s]`. */
  readonly elapsedSeconds: number;
}

/** A serial number as Excel shows it under a date or time section. */
export function shownDate(serial: number, { tokens }: FormatSection, date1904: boolean): string {
  const clock = clockOf(serial, secondDecimals(tokens), date1904);
  const halfDays = tokens.some(({ kind }) => kind === 'half-day');
  return tokens.map((token, index) => shownToken(token, { tokens, index, clock, halfDays })).join('');
}

interface Surroundings {
  readonly tokens: readonly FormatToken[];
  readonly index: number;
  readonly clock: Clock;
  readonly halfDays: boolean;
}

function shownToken(token: FormatToken, around: Surroundings): string {
  const { clock, tokens, index } = around;
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'currency':
      return token.symbol;
    case 'calendar':
      return isMinute(tokens, index)
        ? padded(clock.minutes, token.letters)
        : shownCalendar(token.letters, around);
    case 'elapsed':
      return padded(
        Math.floor(clock.elapsedSeconds / SECONDS_OF[token.letters.charAt(0) as 'h' | 'm' | 's']),
        token.letters,
      );
    case 'half-day':
      return clock.hours % 24 < 12 ? token.morning : token.afternoon;
    case 'digits':
      return isSecondFraction(tokens, index) ? shownFraction(clock.fraction, token.text) : token.text;
    case 'percent':
      return '%';
    case 'general':
      return '';
  }
}

const SECONDS_OF = { h: 3600, m: 60, s: 1 } as const;

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
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const 星期 = ['日', '一', '二', '三', '四', '五', '六'];

function shownCalendar(letters: string, { clock, halfDays }: Surroundings): string {
  const { year, month, date, weekday, hours, seconds } = clock;
  const size = letters.length;
  switch (letters.charAt(0)) {
    case 'y':
      return size <= 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(4, '0');
    case 'e':
      return String(year);
    case 'm':
      return size <= 2 ? padded(month, letters) : named(MONTHS[month - 1] ?? '', size);
    case 'd':
      return size <= 2 ? padded(date, letters) : named(WEEKDAYS[weekday] ?? '', size);
    case 'a':
      return `${size === 3 ? '周' : '星期'}${星期[weekday] ?? ''}`;
    case 'h':
      return padded(halfDays ? ((hours + 11) % 12) + 1 : hours, letters);
    case 's':
      return padded(seconds, letters);
    default:
      return '';
  }
}

const padded = (value: number, letters: string): string =>
  String(value).padStart(Math.min(letters.length, 2), '0');
const named = (name: string, size: number): string =>
  size === 3 ? name.slice(0, 3) : size === 5 ? name.slice(0, 1) : name;

const shownFraction = (fraction: number, text: string): string => fraction.toFixed(decimalsOf(text)).slice(1);

const decimalsOf = (text: string): number => (text.match(/[0#?]/g) ?? []).length;

function secondDecimals(tokens: readonly FormatToken[]): number {
  const index = tokens.findIndex((_, at) => isSecondFraction(tokens, at));
  const token = tokens[index];
  return token?.kind === 'digits' ? Math.min(3, decimalsOf(token.text)) : 0;
}

/** Rounded as a whole to the second, or the part of it that is shown, so that 2:29:59.9999 is 2:30:00. */
function clockOf(serial: number, decimals: number, date1904: boolean): Clock {
  const scale = 10 ** decimals;
  const units = Math.round(serial * 86_400 * scale);
  const elapsedSeconds = Math.floor(units / scale);
  const secondOfDay = ((elapsedSeconds % 86_400) + 86_400) % 86_400;
  const value = serialDay(Math.floor(elapsedSeconds / 86_400), date1904);
  return {
    ...calendarDate(value),
    weekday: (((value + 4) % 7) + 7) % 7,
    hours: Math.floor(secondOfDay / 3600),
    minutes: Math.floor(secondOfDay / 60) % 60,
    seconds: secondOfDay % 60,
    fraction: (units % scale) / scale,
    elapsedSeconds,
  };
}
