import { lineFault, type Line, type NoScoreReason, type PersonScore } from '../../core';
import type { FunctionWords } from '../../i18n';
import { faultSentence } from '../arguments/quantities';
import { missingError, valueError, type CellError } from '../cellError';
import { argumentOf } from './lineTable';

/** What is wrong with a line, without its row. */
export function lineSentence(line: Line, words: FunctionWords): string {
  const fault = lineFault(line);
  return fault === null
    ? words.notNumber('actuals', '')
    : faultSentence(argumentOf(fault.field), fault, words);
}

/** What is wrong with a line, in its row; rows count from 1. */
export const lineError = (line: Line, words: FunctionWords): CellError =>
  valueError(words.inRow(line.row + 1, lineSentence(line, words)));

/**
 * Why somebody has no score. Of several reasons the gravest is told: what cannot be read, then weights, then what is
 * still missing.
 * @param lines everybody's
 */
export function scoreError(
  { reasons }: PersonScore,
  lines: readonly Line[],
  words: FunctionWords,
): CellError {
  const told = (code: NoScoreReason['code']) => reasons.find((reason) => reason.code === code);
  const reason = told('faulty-lines') ?? told('weight-sum') ?? told('no-metrics') ?? reasons[0];
  switch (reason?.code) {
    case 'faulty-lines':
      return faultyLines(reason.rows, lines, words);
    case 'weight-sum':
      return valueError(words.weightSum(reason.sum));
    case 'missing-actuals':
      return missingError(words.pending(reason.rows.map((row) => row + 1)));
    case 'excluded-over-half':
      return missingError(words.excludedOverHalf(reason.share));
    case 'no-metrics':
    case 'too-few-days':
    case undefined:
      return valueError(words.noWeights);
  }
}

/** The first of them in full, the others by their rows. */
function faultyLines(
  [first = 0, ...others]: readonly number[],
  lines: readonly Line[],
  words: FunctionWords,
): CellError {
  const line = lines.find(({ row }) => row === first);
  const sentence = line ? words.inRow(first + 1, lineSentence(line, words)) : '';
  const also = others.length === 0 ? '' : words.alsoRows(others.map((row) => row + 1));
  return valueError(sentence + also);
}
