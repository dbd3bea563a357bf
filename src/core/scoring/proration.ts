import type { Method } from '../methods';
import { daysInside, type Period } from '../period';
import { dimensionOf } from '../reading';
import type { Unit } from '../terms/quantity';
import type { Line } from './line';

/** The days someone was there, of the days of the period. */
export interface Proration {
  readonly days: number;
  readonly of: number;
}

/**
 * Whether, and by how much, the target of a line is scaled to the days of its segment.
 *
 * A target is always that of the whole period, also in a segment of someone who moved: 1000 件 a month are 500 件 in
 * either half of it. Unless the row says so itself, what is scaled are counts and sums of money of which more is
 * better; rates are the same on every day.
 * @param days present within the segment; none scale nothing
 * @returns `null` where the target stays as it is
 * @source SPEC 3, Joiners, leavers, movers
 */
export function proration(
  { prorate }: Line,
  { method, unit }: { readonly method: Method; readonly unit: Unit | null },
  days: number,
  period: Period | null,
): Proration | null {
  if (period === null || method.prorates === null) return null;
  const byDefault = method.proratesByDefault && unit !== null && addsUp(unit);
  const wanted = (prorate.ok ? prorate.value : null) ?? byDefault;
  const of = daysInside(period, null, null);
  return wanted && days > 0 && days < of ? { days, of } : null;
}

/** 件 and 元 pile up day by day; minutes, rates and marks do not. */
const addsUp = (unit: Unit): boolean => ['count', 'money'].includes(dimensionOf(unit));
