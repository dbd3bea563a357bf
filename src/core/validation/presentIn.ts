import type { Period } from '../period/period';
import type { Person } from '../scoring/line';

type Stay = Pick<Person, 'joined' | 'left'>;

/** Whether someone was employed on at least one day of a period; without a period everyone was. */
export const presentIn = (period: Period | null, stay: Stay): boolean =>
  !leftBefore(period, stay) && !joinedAfter(period, stay);

export const leftBefore = (period: Period | null, { left }: Stay): boolean =>
  period !== null && left !== null && left < period.first;

export const joinedAfter = (period: Period | null, { joined }: Stay): boolean =>
  period !== null && joined !== null && joined > period.last;
