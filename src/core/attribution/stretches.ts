import { failed, ok, type Outcome } from '../terms/outcome';
import { SECONDS_PER_DAY, type Moment } from './moment';
import type { Stretch } from './shift';

/** Why two moments are no stretch of time. */
export interface StretchFault {
  /** It ends when or before it starts; one of its ends names a day and the other does not. */
  readonly code: 'stretch-reversed' | 'stretch-half-dated';
}

/**
 * The time from one moment to another.
 *
 * Times without a day belong to one day that goes round: 22:00 to 6:00 are its last two hours and its first six. An end
 * without a day is the next such time after its start.
 * @returns one stretch, or two where it goes past midnight of a day that goes round
 * @source SPEC 7, shifts
 * @example stretchesOf({ day: null, seconds: 32400 }, { day: null, seconds: 64800 }).value //=> [{ start: 32400, end: 64800 }]
 * @example stretchesOf({ day: null, seconds: 79200 }, { day: null, seconds: 21600 }).value //=> [{ start: 79200, end: 86400 }, { start: 0, end: 21600 }]
 */
export function stretchesOf(start: Moment, end: Moment): Outcome<readonly Stretch[], StretchFault> {
  if (start.day === null) {
    if (end.day !== null) return failed({ code: 'stretch-half-dated' });
    return goingRound(start.seconds, end.seconds);
  }
  const [from, same] = [absolute(start.day, start.seconds), absolute(end.day ?? start.day, end.seconds)];
  const to = end.day === null && same <= from ? same + SECONDS_PER_DAY : same;
  return to > from ? ok([{ start: from, end: to }]) : failed({ code: 'stretch-reversed' });
}

function goingRound(start: number, end: number): Outcome<readonly Stretch[], StretchFault> {
  if (start === end) return failed({ code: 'stretch-reversed' });
  if (start < end) return ok([{ start, end }]);
  return ok([{ start, end: SECONDS_PER_DAY }, ...(end > 0 ? [{ start: 0, end }] : [])]);
}

/**
 * When an account is open, day after day, as long as there are shifts.
 * @param open a time of day, or a moment that opens it once
 * @param shifts on days, or on the one day that goes round
 */
export function openStretches(
  open: Moment,
  close: Moment,
  shifts: readonly Stretch[],
): Outcome<readonly Stretch[], StretchFault> {
  const once = stretchesOf(open, close);
  const dated = shifts.some(({ end }) => end > SECONDS_PER_DAY);
  if (!once.ok || open.day !== null || !dated) return once;
  const window = windowOf(shifts);
  const length = ((close.seconds - open.seconds + SECONDS_PER_DAY - 1) % SECONDS_PER_DAY) + 1;
  const days: Stretch[] = [];
  for (let midnight = window.start - SECONDS_PER_DAY; midnight < window.end; midnight += SECONDS_PER_DAY) {
    const start = Math.max(window.start, midnight + open.seconds);
    const end = Math.min(window.end, midnight + open.seconds + length);
    if (end > start) days.push({ start, end });
  }
  return ok(days);
}

/** From the midnight before the first shift to the one after the last has begun, or to its end if that is later. */
function windowOf(shifts: readonly Stretch[]): Stretch {
  let [first, last, end] = [Infinity, -Infinity, -Infinity];
  for (const shift of shifts) {
    first = Math.min(first, shift.start);
    last = Math.max(last, shift.start);
    end = Math.max(end, shift.end);
  }
  return { start: midnightOf(first), end: Math.max(end, midnightOf(last) + SECONDS_PER_DAY) };
}

const midnightOf = (seconds: number): number => Math.floor(seconds / SECONDS_PER_DAY) * SECONDS_PER_DAY;
const absolute = (day: number, seconds: number): number => day * SECONDS_PER_DAY + seconds;
