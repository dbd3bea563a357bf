import {
  attribute,
  openStretches,
  readText,
  type AttributionTerms,
  type Outcome,
  type Stretch,
} from '../../core';
import type { FunctionWords } from '../../i18n';
import { momentIn } from '../arguments/days';
import { faultSentence, numberIn, textIn } from '../arguments/quantities';
import type { Table } from '../arguments/table';
import { missingError, valueError, type CellError } from '../cellError';
import type { TypedShift } from './shifts';

type Accounts = Table<'accounts' | 'totals' | 'opens' | 'closes'>;

/**
 * Account, person, hours, share, amount: a row for everybody who served it, and one for what nobody did. What cannot be
 * handed out has one row with an error in place of the amount; so has a shift of an account that is not listed.
 */
export function accountRows(
  accounts: Accounts,
  shifts: readonly TypedShift[],
  terms: AttributionTerms,
  words: FunctionWords,
): unknown[][] {
  const rows = Array.from({ length: accounts.length }, (_, row) => row).filter(
    (row) => !accounts.isBlankRow(row),
  );
  const ids = rows.map((row) => readText(accounts.at('accounts', row)));
  const listed = new Set(ids);
  const strays = shifts.filter(({ account }) => !listed.has(account));
  return [
    ...rows.flatMap((row, index) => {
      const own = shifts.filter(({ account }) => account === ids[index]);
      return handedOut({ accounts, row, own, shifts }, terms, words);
    }),
    ...strays.map(({ row, account, person, sentence }) => [
      account,
      person,
      '',
      '',
      valueError(words.inShift(row + 1, sentence ?? words.accountUnknown(account))),
    ]),
  ];
}

interface Account {
  readonly accounts: Accounts;
  readonly row: number;
  readonly own: readonly TypedShift[];
  /** Those of all accounts, which tell how many days are meant. */
  readonly shifts: readonly TypedShift[];
}

function handedOut(account: Account, terms: AttributionTerms, words: FunctionWords): unknown[][] {
  const { accounts, row, own } = account;
  const id = textIn(accounts.at('accounts', row));
  const refused = (error: CellError) => [[readText(accounts.at('accounts', row)), '', '', '', error]];
  if (!id.ok) return refused(valueError(words.inRow(row + 1, faultSentence('accounts', id.fault, words))));
  if (id.value === '') return refused(valueError(words.inRow(row + 1, words.blank('accounts'))));
  const wrong = own.find(({ sentence }) => sentence !== null);
  if (wrong) return refused(valueError(words.inShift(wrong.row + 1, wrong.sentence ?? '')));
  const open = openHours(account, words);
  if (!open.ok) return refused(valueError(words.inRow(row + 1, open.fault)));
  const total = numberIn(accounts.at('totals', row));
  const parts = attribute(
    { total: (total.ok ? total.value : null) ?? 0, open: open.value },
    own.flatMap(({ stretches }) => stretches),
    terms,
  );
  const error = totalError(total, row, words);
  return parts.map(({ person, hours, share, amount }) => [
    id.value,
    person ?? words.unattributed,
    hours,
    share,
    error ?? amount,
  ]);
}

function totalError(total: Outcome<number | null>, row: number, words: FunctionWords): CellError | null {
  if (!total.ok) return valueError(words.inRow(row + 1, faultSentence('totals', total.fault, words)));
  return total.value === null ? missingError(words.inRow(row + 1, words.blank('totals'))) : null;
}

/** When an account is open, `null` where nobody says; else the sentence that says what is wrong. */
function openHours(
  { accounts, row, shifts }: Account,
  words: FunctionWords,
): Outcome<readonly Stretch[] | null, string> {
  const [open, close] = [momentIn(accounts.at('opens', row)), momentIn(accounts.at('closes', row))];
  if (!open.ok) return { ok: false, fault: faultSentence('opens', open.fault, words) };
  if (!close.ok) return { ok: false, fault: faultSentence('closes', close.fault, words) };
  if (open.value === null && close.value === null) return { ok: true, value: null };
  if (open.value === null || close.value === null)
    return { ok: false, fault: words.blank(open.value === null ? 'opens' : 'closes') };
  const usable = shifts.filter(({ sentence }) => sentence === null);
  if (open.value.day !== null && usable.some(({ dated }) => !dated))
    return { ok: false, fault: words.stretchHalfDated };
  const stretches = openStretches(
    open.value,
    close.value,
    usable.flatMap((shift) => shift.stretches),
  );
  return stretches.ok ? stretches : { ok: false, fault: words.stretch(stretches.fault.code) };
}
