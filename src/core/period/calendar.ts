import { day, type Day } from '../terms/brand';

/** A day of the Gregorian calendar; months and dates count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Years that can be meant by a date in a workbook. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * The day of a calendar date.
 * @throws RangeError for a date that does not exist.
 * @source Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil
 * @example dayOf(1970, 1, 1) //=> 0
 * @example dayOf(2025, 6, 15) //=> 20254
 */
export function dayOf(year: number, month: number, date: number): Day {
  if (!isCalendarDate({ year, month, date })) throw new RangeError(`${year}-${month}-${date} is no date`);
  return civilDay(year, month, date);
}

/**
 * The calendar date of a day.
 * @source Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days
 * @example calendarDate(20254) //=> { year: 2025, month: 6, date: 15 }
 */
export function calendarDate(value: Day): CalendarDate {
  // Years begin in March, so that the leap day comes last and months have a regular pattern of lengths.
  const shifted = value + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/**
 * A day as `2025-06-15`.
 * @example isoDay(dayOf(2025, 6, 5)) //=> '2025-06-05'
 */
export function isoDay(value: Day): string {
  const { year, month, date } = calendarDate(value);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The last date of a month: 28..31. */
export const monthLength = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether a date exists, within the years a workbook can mean. */
export const isCalendarDate = ({ year, month, date }: CalendarDate): boolean =>
  [year, month, date].every(Number.isInteger) &&
  year >= FIRST_YEAR &&
  year <= LAST_YEAR &&
  month >= 1 &&
  month <= 12 &&
  date >= 1 &&
  date <= monthLength(year, month);

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function civilDay(year: number, month: number, date: number): Day {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return day(era * 146_097 + dayOfEra - 719_468);
}
