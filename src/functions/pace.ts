import { pace as paceOf } from '../core';
import { functionWords } from '../i18n';
import { dayArgument } from './arguments/days';
import { numberArgument } from './arguments/quantities';
import { missingError, valueError } from './cellError';
import { displayLanguage } from './displayLanguage';

/**
 * Returns how a piece of work stands against the calendar: status, expected progress and days left.
 * @customfunction PACE
 * @param progress The progress, 1 for done.
 * @param start The first day.
 * @param due The last day.
 * @param today The day to compare with, such as TODAY().
 * @returns Status (ahead, on track, behind, overdue, done), the progress that the days gone by ask for, and the days left.
 * @remarks First day, last day and today are days of work; within 0.05 of what is expected is on track.
 * @example pace(0.5, '2025-06-01', '2025-06-30', '2025-06-15') //=> [['on track', 0.5, 15]]
 * @example pace(0.5, 45809, 45838, 45839) //=> [['overdue', 1, -1]]
 */
export function pace(progress: unknown, start: unknown, due: unknown, today: unknown): unknown[][] {
  const words = functionWords(displayLanguage());
  const reached = numberArgument('progress', progress, words);
  const days = {
    start: dayArgument('start', start, words),
    due: dayArgument('due', due, words),
    today: dayArgument('today', today, words),
  };
  if (reached === null && days.start === null && days.due === null) return [['', '', '']];
  for (const name of ['start', 'due', 'today'] as const)
    if (days[name] === null) throw missingError(words.blank(name));
  if (reached === null) throw missingError(words.blank('progress'));
  const {
    start: first,
    due: last,
    today: now,
  } = days as Record<keyof typeof days, NonNullable<typeof days.start>>;
  if (last < first) throw valueError(words.reversed('start', 'due'));
  const { status, expected, daysLeft } = paceOf({ progress: reached, start: first, due: last }, now);
  return [[status, expected, daysLeft]];
}
