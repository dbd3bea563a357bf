import { calendarDate } from '../../period/calendar';
import type { Entry } from '../../terms/entry';
import { formatPercentage } from '../decimal';

type DateEntry = Extract<Entry, { readonly kind: 'date' }>;
type TimeEntry = Extract<Entry, { readonly kind: 'time' }>;

/** Where the date stands: a target may be a range, a rating names its scale, whose top is the target. */
type Whereabouts = 'quantity' | 'target' | 'rating' | 'scale';

/**
 * What was typed before Excel made a date of it: `4/5` as a rating or a share, `10-20` as a range. Both become the same
 * date, so the place decides which is likelier.
 */
export function likelyDate(entry: DateEntry, where: Whereabouts): { readonly suggestion?: string } {
  const [first, second] = typedNumbers(entry) ?? [];
  if (first === undefined || second === undefined) return {};
  if (where === 'rating') return first <= second ? { suggestion: `${first}/${second}` } : {};
  if (where === 'scale') return first <= second ? { suggestion: String(second) } : {};
  if (where === 'target') return first < second ? { suggestion: `${first}~${second}` } : {};
  const share = first / second;
  return share <= 1 && Number.isInteger(share * 1000) ? { suggestion: formatPercentage(share) } : {};
}

/** The two numbers behind a date without a year; `Oct-32` was 10-32, for which no day exists. */
function typedNumbers({ day, shown }: DateEntry): readonly [number, number] | null {
  const { year, month, date } = calendarDate(day);
  if (date === 1 && /^(?:[a-z]{3,9}[- ]\d{2}|\d{4}年\d{1,2}月)$/i.test(shown.trim()))
    return [month, year % 100];
  return shown.includes(String(year)) ? null : [month, date];
}

/**
 * What was typed before Excel made a time of it: `2:30` is rather two and a half minutes than hours, since few metrics of
 * a shop take hours to the minute; with seconds it is what it says.
 */
export function likelyTime({ dayFraction }: TimeEntry): string {
  const total = Math.round(dayFraction * 86_400);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (seconds !== 0 || hours === 0)
    return parts([hours, '小时'], [minutes, minutes && seconds ? '分' : '分钟'], [seconds, '秒']);
  return parts([hours, minutes === 0 ? '分钟' : '分'], [minutes, '秒']);
}

const parts = (...pairs: readonly (readonly [number, string])[]): string =>
  pairs
    .filter(([value]) => value !== 0)
    .map(([value, unit]) => `${value}${unit}`)
    .join('');
