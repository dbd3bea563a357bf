import { BLANK, type Entry } from '../../core';
import type { ArgumentName, FunctionWords } from '../../i18n';
import { valueError } from '../cellError';
import { isBlank } from './entryOf';
import { vector } from './vector';

/** Vectors side by side, read as the columns of one table. */
export interface Table<Column extends string> {
  readonly length: number;
  /** Whether anything was given for a column. */
  readonly has: (column: Column) => boolean;
  readonly at: (column: Column, row: number) => Entry;
  /** Nothing stands in any of its cells; a single value that holds for all rows does not count. */
  readonly isBlankRow: (row: number) => boolean;
}

type Arguments<Column extends string> = Readonly<Partial<Record<Column, unknown>>>;

/**
 * Puts vectors side by side.
 * @param required of equal length
 * @param optional of that length, a single value for all rows, or nothing
 * @throws CellError for vectors of unequal length, naming the first row without a match.
 */
export function table<Required extends ArgumentName, Optional extends ArgumentName>(
  required: Readonly<Record<Required, unknown>>,
  optional: Arguments<Optional>,
  words: FunctionWords,
): Table<Required | Optional> {
  const columns = new Map<string, readonly Entry[]>();
  const whole: (readonly Entry[])[] = [];
  let first: ArgumentName | null = null;
  for (const name of Object.keys(required) as Required[]) {
    const entries = vector(name, required[name], words);
    first ??= name;
    requireLength(name, entries, { against: first, expected: whole[0]?.length ?? entries.length }, words);
    columns.set(name, entries);
    whole.push(entries);
  }
  const length = whole[0]?.length ?? 0;
  for (const name of Object.keys(optional) as Optional[]) {
    const entries = vector(name, optional[name], words);
    columns.set(name, entries);
    if (entries.length === 1 && length !== 1) continue;
    requireLength(name, entries, { against: first ?? name, expected: length }, words);
    whole.push(entries);
  }
  return {
    length,
    has: (column) => columns.get(column)?.some((entry) => !isBlank(entry)) ?? false,
    at: (column, row) => {
      const entries = columns.get(column) ?? [];
      return entries[entries.length === 1 ? 0 : row] ?? BLANK;
    },
    isBlankRow: (row) => whole.every((entries) => isBlank(entries[row] ?? BLANK)),
  };
}

function requireLength(
  name: ArgumentName,
  { length }: readonly Entry[],
  { against, expected }: { readonly against: ArgumentName; readonly expected: number },
  words: FunctionWords,
): void {
  if (length !== expected) throw valueError(words.unequal({ name, length, against, expected }));
}
