import { functionWords } from '../i18n';
import { decimalsArgument } from './arguments/choices';
import { table } from './arguments/table';
import { accountRows } from './attributing/accountRows';
import { basisArgument } from './attributing/basis';
import { shiftsIn } from './attributing/shifts';
import { displayLanguage } from './displayLanguage';

/**
 * Returns who earned how much of the totals of shared accounts, by the shifts in which people served them.
 * @customfunction ATTRIBUTE
 * @param accounts The shared accounts.
 * @param totals The total of every account, to be handed out.
 * @param shiftAccounts The account of every shift.
 * @param starts When every shift starts: a time, or a date and time.
 * @param ends When every shift ends.
 * @param people Who serves in every shift.
 * @param [basis] hours, equally, or a number per shift (conversations, shares of your own); hours when left out.
 * @param [opens] When accounts open, for all or one each; open while somebody serves when left out.
 * @param [closes] When accounts close.
 * @param [decimals] Decimals of the amounts, 0 to 15; 2 when left out.
 * @returns Rows of account, person, hours, share and amount; last for every account what no shift covers.
 * @remarks People whose shifts overlap share the overlap. By hours, open time that nobody serves keeps its share. The
 * amounts of an account sum to its total exactly.
 * @example attribute([['A']], [[1200]], [['A'], ['A']], [['9:00'], ['14:00']], [['15:00'], ['18:00']], [['小王'], ['小李']], null, '9:00', '21:00') //=> [['A', '小王', 5.5, 5.5 / 12, 550], ['A', '小李', 3.5, 3.5 / 12, 350], ['A', '未归属', 3, 0.25, 300]]
 */
export function attribute(
  accounts: unknown[][],
  totals: unknown[][],
  shiftAccounts: unknown[][],
  starts: unknown[][],
  ends: unknown[][],
  people: unknown[][],
  basis?: unknown[][],
  opens?: unknown[][],
  closes?: unknown[][],
  decimals?: unknown,
): unknown[][] {
  const words = functionWords(displayLanguage());
  const handedOut = table({ accounts, totals }, { opens, closes }, words);
  const by = basisArgument(basis, words);
  const served = table(
    { shiftAccounts, starts, ends, people },
    by.stated === null ? {} : { basis: by.stated },
    words,
  );
  const shifts = shiftsIn(served, words);
  const rows = accountRows(
    handedOut,
    shifts,
    { basis: by.code, decimals: decimalsArgument(decimals, 15, words) },
    words,
  );
  return rows.length === 0 ? [['', '', '', '', '']] : rows;
}
