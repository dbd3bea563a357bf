import { helpers } from './oSpreadsheet';
import { LOCALE } from './locale';
import { knownError } from './errors';
import { typedEntry } from '../host/document/typedEntry';
import type { EngineValue } from '../host/engine';

type Parsed = string | number | boolean | null;

/** A value as the library keeps it: what it computes with, and the text from which it would read the same. */
export function literal(value: EngineValue): { readonly content: string; readonly parsedValue: Parsed } {
  if (value === null) return { content: '', parsedValue: null };
  if (typeof value === 'object') {
    const error = knownError(value.error);
    return { content: error, parsedValue: error };
  }
  if (typeof value === 'number') return { content: String(value), parsedValue: value };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE', parsedValue: value };
  return { content: isReadAsText(value) ? value : `'${value}`, parsedValue: value };
}

/** Any year: only whether a text is a date matters. */
const SOME_YEAR = 2000;

function isReadAsText(text: string): boolean {
  if (/^['=]/.test(text) || text === '') return false;
  if (typedEntry(text, SOME_YEAR).value !== text || helpers.isEvaluationError(text)) return false;
  return !/\d/.test(text) || !(helpers.isNumber(text, LOCALE) || helpers.isDateTime(text, LOCALE));
}
