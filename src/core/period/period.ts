import type { Day } from '../terms/brand';
import { dayOf, monthLength, twoDigits } from './calendar';

/** A span that is scored as one (考核期): a month `2025-06`, a quarter `2025Q2`, a year `2025`. */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'year';
  /** The canonical spelling. */
  readonly id: string;
  /** First and last day, both inside. */
  readonly first: Day;
  readonly last: Day;
}

/**
 * A calendar month.
 * @param month 1..12
 * @throws RangeError for a month that does not exist.
 * @example monthPeriod(2025, 6).id //=> '2025-06'
 */
export const monthPeriod = (year: number, month: number): Period => ({
  kind: 'month',
  id: `${year}-${twoDigits(month)}`,
  first: dayOf(year, month, 1),
  last: dayOf(year, month, monthLength(year, month)),
});

/**
 * A calendar quarter.
 * @param quarter 1..4
 * @throws RangeError for a quarter that does not exist.
 * @example quarterPeriod(2025, 2).id //=> '2025Q2'
 */
export const quarterPeriod = (year: number, quarter: number): Period => ({
  kind: 'quarter',
  id: `${year}Q${quarter}`,
  first: monthPeriod(year, quarter * 3 - 2).first,
  last: monthPeriod(year, quarter * 3).last,
});

/**
 * A calendar year.
 * @example yearPeriod(2025).id //=> '2025'
 */
export const yearPeriod = (year: number): Period => ({
  kind: 'year',
  id: String(year),
  first: dayOf(year, 1, 1),
  last: dayOf(year, 12, 31),
});

/**
 * Calendar days of a period within a span, both ends inside.
 * @param from `null` for the period's first day
 * @param to `null` for its last
 * @returns 0 when the span lies outside
 * @source SPEC 3, Joiners, leavers, movers
 * @example daysInside(monthPeriod(2025, 6), dayOf(2025, 6, 16), null) //=> 15
 */
export function daysInside(period: Period, from: Day | null, to: Day | null): number {
  const first = from === null ? period.first : Math.max(from, period.first);
  const last = to === null ? period.last : Math.min(to, period.last);
  return Math.max(0, last - first + 1);
}
