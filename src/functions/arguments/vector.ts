import { BLANK, type Entry } from '../../core';
import type { ArgumentName, FunctionWords } from '../../i18n';
import { valueError } from '../cellError';
import { entryOf, isBlank } from './entryOf';

/** An argument's cells, row by row, from a range, a single value, or nothing. */
export function cellsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every((row) => Array.isArray(row)) ? (argument as unknown[][]) : [argument];
}

/**
 * The entries of one column or one row.
 * @throws CellError for a block of several rows and columns.
 */
export function vector(name: ArgumentName, argument: unknown, words: FunctionWords): readonly Entry[] {
  const cells = cellsOf(argument);
  const width = cells[0]?.length ?? 0;
  if (cells.length > 1 && width > 1) throw valueError(words.notOneLine(name, cells.length, width));
  const entries: Entry[] = [];
  for (const row of cells) for (const cell of row) entries.push(entryOf(cell));
  return entries;
}

/** The same without the blanks that a generous selection ends in. */
export function trimmedVector(name: ArgumentName, argument: unknown, words: FunctionWords): readonly Entry[] {
  const entries = vector(name, argument, words);
  return entries.slice(0, entries.findLastIndex((entry) => !isBlank(entry)) + 1);
}

/**
 * The one entry of a scalar argument.
 * @throws CellError for more than one cell.
 */
export function scalar(name: ArgumentName, argument: unknown, words: FunctionWords): Entry {
  const entries = cellsOf(argument).flat();
  if (entries.length > 1) throw valueError(words.notOneCell(name));
  return entries.length === 0 ? BLANK : entryOf(entries[0]);
}
