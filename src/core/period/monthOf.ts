import type { Day } from '../terms/brand';
import { calendarDate, isCalendarDate } from './calendar';
import { monthPeriod, type Period } from './period';

/**
 * The month that a day lies in.
 * @returns `null` for a day outside the years that a workbook can mean, such as what Excel makes of 0
 * @example monthOf(dayOf(2025, 6, 15)).id //=> '2025-06'
 * @example monthOf(dayOf(1900, 1, 1) - 1) //=> null
 */
export function monthOf(day: Day): Period | null {
  const date = calendarDate(day);
  return isCalendarDate(date) ? monthPeriod(date.year, date.month) : null;
}
