import { bracketFault, commission as commissionOn } from '../core';
import { functionWords } from '../i18n';
import { flagArgument, modeArgument } from './arguments/choices';
import { numberArgument, numbersArgument } from './arguments/quantities';
import { valueError } from './cellError';
import { displayLanguage } from './displayLanguage';

/**
 * Returns the commission on an amount by brackets.
 * @customfunction COMMISSION
 * @param amount The amount; a negative one pays back at the first rate.
 * @param bounds Where each bracket begins, ascending from 0.
 * @param rates The rate of each bracket: 2%, 0.02.
 * @param [mode] marginal (each rate on its own part) or whole (the rate reached on everything); marginal when left out.
 * @param [inclusive] Whether an amount that equals a bound has reached it; TRUE when left out.
 * @returns The commission, to two decimals.
 * @example commission(120000, [[0], [100000]], [['2%'], ['3%']]) //=> 2600
 * @example commission(120000, [[0], [100000]], [['2%'], ['3%']], 'whole') //=> 3600
 * @example commission(100000, [[0], [100000]], [['2%'], ['3%']], '全额', false) //=> 2000
 */
export function commission(
  amount: unknown,
  bounds: unknown[][],
  rates: unknown[][],
  mode?: unknown,
  inclusive?: unknown,
): unknown {
  const words = functionWords(displayLanguage());
  const value = numberArgument('amount', amount, words);
  const from = numbersArgument('bounds', bounds, words);
  const shares = numbersArgument('rates', rates, words);
  if (from.length !== shares.length)
    throw valueError(
      words.unequal({ name: 'rates', length: shares.length, against: 'bounds', expected: from.length }),
    );
  const brackets = from.map((bound, index) => ({ from: bound, rate: shares[index] ?? 0 }));
  const fault = bracketFault(brackets);
  if (fault) throw valueError(words.bracket(fault));
  const chosen = {
    mode: modeArgument(mode, words),
    inclusive: flagArgument('inclusive', inclusive, true, words),
  };
  return value === null ? '' : commissionOn(value, brackets, chosen) / 100;
}
