import type { FunctionWords } from '../../i18n';
import { numberIn, faultSentence } from '../arguments/quantities';
import { vector } from '../arguments/vector';
import { missingError, valueError, type CellError } from '../cellError';

/** A column of scores, and the error that takes the place of a result where there is no usable one. */
export interface ScoreColumn {
  /** `null` for those without a score. */
  readonly scores: readonly (number | null)[];
  readonly errors: readonly (CellError | null)[];
}

/** Reads scores; who is still pending stays so, and is not counted. */
export function scoreColumn(argument: unknown, words: FunctionWords): ScoreColumn {
  const cells = vector('scores', argument, words).map((entry, index) => {
    if (entry.kind === 'error' && entry.error === '#N/A')
      return { score: null, error: missingError(words.inRow(index + 1, words.scorePending)) };
    const read = numberIn(entry);
    return read.ok
      ? { score: read.value, error: null }
      : {
          score: null,
          error: valueError(words.inRow(index + 1, faultSentence('scores', read.fault, words))),
        };
  });
  return { scores: cells.map(({ score }) => score), errors: cells.map(({ error }) => error) };
}
