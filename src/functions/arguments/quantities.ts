import {
  failed,
  isNotApplicable,
  ok,
  readQuantity,
  readText,
  type Entry,
  type Fault,
  type LineFault,
  type Outcome,
} from '../../core';
import type { ArgumentName, FunctionWords } from '../../i18n';
import { valueError } from '../cellError';
import { isBlank } from './entryOf';
import { scalar, trimmedVector } from './vector';

/** The number in a cell; `null` where there is none, or a dash says so. */
export function numberIn(entry: Entry): Outcome<number | null> {
  if (isBlank(entry) || (entry.kind === 'text' && isNotApplicable(entry.text))) return ok(null);
  const read = readQuantity(entry);
  return read.ok ? ok(read.value?.value ?? null) : read;
}

/** A fault of reading, as a sentence. */
export const faultSentence = (
  name: ArgumentName,
  { code, text, suggestion }: Fault | LineFault,
  words: FunctionWords,
): string => words.fault({ name, code, text: text.trim(), suggestion: suggestion ?? null });

/**
 * The number of a scalar argument, `null` where it is blank.
 * @throws CellError for anything that is no number.
 */
export function numberArgument(name: ArgumentName, argument: unknown, words: FunctionWords): number | null {
  const read = numberIn(scalar(name, argument, words));
  if (!read.ok) throw valueError(faultSentence(name, read.fault, words));
  return read.value;
}

/**
 * The numbers of a short list, such as bounds or rates, without blanks at its end.
 * @throws CellError naming the place of anything that is no number.
 */
export const numbersArgument = (
  name: ArgumentName,
  argument: unknown,
  words: FunctionWords,
): readonly number[] =>
  trimmedVector(name, argument, words).map((entry, index) => {
    const read = numberIn(entry);
    if (!read.ok) throw valueError(words.inRow(index + 1, faultSentence(name, read.fault, words)));
    if (read.value === null) throw valueError(words.inRow(index + 1, words.blank(name)));
    return read.value;
  });

/** The texts of a short list, such as labels. */
export const textsArgument = (
  name: ArgumentName,
  argument: unknown,
  words: FunctionWords,
): readonly string[] =>
  trimmedVector(name, argument, words).map((entry, index) => {
    const text = textIn(entry);
    if (!text.ok) throw valueError(words.inRow(index + 1, faultSentence(name, text.fault, words)));
    return text.value;
  });

/** The text in a cell, unless it is an error. */
export const textIn = (entry: Entry): Outcome<string> =>
  entry.kind === 'error' ? failed({ code: 'error-value', text: entry.error }) : ok(readText(entry));
