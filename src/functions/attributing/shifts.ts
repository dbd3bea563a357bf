import { readText, stretchesOf, type Entry, type Moment, type Outcome, type Shift } from '../../core';
import type { ArgumentName, FunctionWords } from '../../i18n';
import { momentIn } from '../arguments/days';
import { faultSentence, numberIn, textIn } from '../arguments/quantities';
import type { Table } from '../arguments/table';

type Columns = 'shiftAccounts' | 'starts' | 'ends' | 'people' | 'basis';

/** A shift as typed: its account, and what it comes to or why it comes to nothing. */
export interface TypedShift {
  readonly row: number;
  readonly account: string;
  readonly person: string;
  /** Two where it goes past midnight of a day that goes round; none where it cannot be used. */
  readonly stretches: readonly Shift[];
  /** Its times name their day. */
  readonly dated: boolean;
  /** What is wrong with it. */
  readonly sentence: string | null;
}

/** Reads the shifts; those that name no day cannot stand beside those that do. */
export function shiftsIn(rows: Table<Columns>, words: FunctionWords): readonly TypedShift[] {
  const shifts = Array.from({ length: rows.length }, (_, row) => row)
    .filter((row) => !rows.isBlankRow(row))
    .map((row) => shiftIn(rows, row, words));
  const dated = shifts.find(({ sentence }) => sentence === null)?.dated;
  return shifts.map((shift) =>
    shift.sentence === null && shift.dated !== dated
      ? { ...shift, stretches: [], sentence: words.stretchHalfDated }
      : shift,
  );
}

function shiftIn(rows: Table<Columns>, row: number, words: FunctionWords): TypedShift {
  const at = (column: Columns): Entry => rows.at(column, row);
  const typed = { row, account: readText(at('shiftAccounts')), person: readText(at('people')) };
  const unusable = (sentence: string): TypedShift => ({ ...typed, stretches: [], dated: false, sentence });
  const cells = {
    shiftAccounts: required('shiftAccounts', textIn(at('shiftAccounts')), words),
    people: required('people', textIn(at('people')), words),
    starts: required('starts', momentIn(at('starts')), words),
    ends: required('ends', momentIn(at('ends')), words),
    basis: rows.has('basis') ? required('basis', numberIn(at('basis')), words) : { value: 0, sentence: null },
  };
  const wrong = Object.values(cells).find(({ sentence }) => sentence !== null)?.sentence;
  if (wrong) return unusable(wrong);
  const [start, end, share] = [
    cells.starts.value as Moment,
    cells.ends.value as Moment,
    cells.basis.value ?? 0,
  ];
  if (share < 0) return unusable(words.notPositiveShare('basis', share));
  const stretches = stretchesOf(start, end);
  if (!stretches.ok) return unusable(words.stretch(stretches.fault.code));
  return {
    ...typed,
    dated: start.day !== null,
    sentence: null,
    stretches: stretches.value.map((stretch, index) => ({
      ...stretch,
      person: typed.person,
      share: index === 0 ? share : 0,
    })),
  };
}

/** What stands in a cell, or the sentence that says what is wrong with it or that it is blank. */
function required<T>(
  name: ArgumentName,
  read: Outcome<T | null>,
  words: FunctionWords,
): { readonly value: T | null; readonly sentence: string | null } {
  if (!read.ok) return { value: null, sentence: faultSentence(name, read.fault, words) };
  const blank = read.value === null || read.value === '';
  return { value: read.value, sentence: blank ? words.blank(name) : null };
}
