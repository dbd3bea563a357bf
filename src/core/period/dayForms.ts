import { isCalendarDate, type CalendarDate } from './calendar';
import { monthNumber, MONTH_NAME, MONTH_NUMERAL } from './monthNames';

/** A date, two dates that the text could equally mean, or none. */
export type DayReading = CalendarDate | 'ambiguous' | null;

/** One way of writing a day: its pattern, without ends, and what its named groups mean. */
export interface DayForm {
  readonly pattern: string;
  /** @param year stands in where the text names none */
  readonly read: (groups: DayGroups, year: number) => DayReading;
}

type DayGroups = Readonly<Record<string, string | undefined>>;

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const DATE = String.raw`(?<date>\d{1,2})`;
const ORDINAL = '(?:st|nd|rd|th)?';

const dated: DayForm['read'] = ({ year, month, date }, otherwise) =>
  existing(year === undefined ? otherwise : Number(year), monthNumber(month ?? ''), Number(date));

/** Day and month in an order that countries disagree on: read only where a single order gives a date. */
const eitherOrder: DayForm['read'] = ({ year, first, second }) => {
  const monthFirst = existing(Number(year), Number(first), Number(second));
  const dateFirst = existing(Number(year), Number(second), Number(first));
  return monthFirst && dateFirst && first !== second ? 'ambiguous' : (monthFirst ?? dateFirst);
};

/** Days with their year. */
export const DATED_FORMS: readonly DayForm[] = [
  {
    pattern: String.raw`${YEAR}\s*(?<sign>[-/._])\s*(?<month>\d{1,2})\s*\k<sign>\s*${DATE}`,
    read: dated,
  },
  { pattern: String.raw`${YEAR}\s*年\s*(?<month>${MONTH_NUMERAL})\s*月\s*${DATE}\s*[日号]`, read: dated },
  { pattern: String.raw`${YEAR}(?<month>\d{2})(?<date>\d{2})`, read: dated },
  {
    pattern: String.raw`(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>${YEAR}`,
    read: eitherOrder,
  },
  { pattern: String.raw`(?<month>${MONTH_NAME})\.?\s*${DATE}${ORDINAL}\s*,?\s*${YEAR}`, read: dated },
  { pattern: String.raw`${DATE}${ORDINAL}[\s-]*(?<month>${MONTH_NAME})\.?,?[\s-]*${YEAR}`, read: dated },
];

/** Days of a year that is known from elsewhere. */
export const YEARLESS_FORMS: readonly DayForm[] = [
  { pattern: String.raw`(?<month>${MONTH_NUMERAL})\s*月\s*${DATE}\s*[日号]`, read: dated },
  { pattern: String.raw`(?<month>\d{1,2})[-/.]${DATE}`, read: dated },
  { pattern: String.raw`(?<month>${MONTH_NAME})\.?\s*${DATE}${ORDINAL}`, read: dated },
  { pattern: String.raw`${DATE}${ORDINAL}[\s-]*(?<month>${MONTH_NAME})\.?`, read: dated },
];

function existing(year: number, month: number | null, date: number): CalendarDate | null {
  const read = { year, month: month ?? 0, date };
  return isCalendarDate(read) ? read : null;
}
