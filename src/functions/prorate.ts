import { amountForDays } from '../core';
import { functionWords } from '../i18n';
import { dayArgument } from './arguments/days';
import { numberArgument } from './arguments/quantities';
import { missingError, valueError } from './cellError';
import { displayLanguage } from './displayLanguage';

/**
 * Returns the part of an amount that belongs to the days somebody was there.
 * @customfunction PRORATE
 * @param amount The amount for the whole span.
 * @param start The first day of the span.
 * @param end The last day of the span.
 * @param joined The join day; blank for somebody who was there before.
 * @param left The leave day; blank for somebody who is still there.
 * @returns The amount times days present over days, unrounded.
 * @remarks Every day named is inside: who joins on 16 June is there for 15 of 30 days.
 * @example prorate(3000, '2025-06-01', '2025-06-30', '2025-06-16', '') //=> 1500
 */
export function prorate(
  amount: unknown,
  start: unknown,
  end: unknown,
  joined: unknown,
  left: unknown,
): unknown {
  const words = functionWords(displayLanguage());
  const whole = numberArgument('amount', amount, words);
  const first = dayArgument('start', start, words);
  const last = dayArgument('end', end, words);
  const stay = { joined: dayArgument('joined', joined, words), left: dayArgument('left', left, words) };
  if (whole === null) return '';
  if (first === null) throw missingError(words.blank('start'));
  if (last === null) throw missingError(words.blank('end'));
  if (last < first) throw valueError(words.reversed('start', 'end'));
  if (stay.joined !== null && stay.left !== null && stay.left < stay.joined)
    throw valueError(words.reversed('joined', 'left'));
  return amountForDays(whole, { first, last }, stay);
}
