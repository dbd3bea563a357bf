import { doubles, lineResult, statedScale, type Line } from '../core';
import { functionWords, type FunctionWords } from '../i18n';
import { flagArgument } from './arguments/choices';
import { missingError } from './cellError';
import { displayLanguage } from './displayLanguage';
import { lineError } from './scoring/lineError';
import { lineTable, scorecardOf } from './scoring/lineTable';
import { settled } from './scoring/settled';

/**
 * Returns raw attainment, counted attainment and points of every row of a scorecard.
 * @customfunction LINES
 * @param weights The weights.
 * @param actuals The actuals as typed.
 * @param targets The targets as typed.
 * @param [methods] How each is scored, as code or name; told by the target when left out.
 * @param [caps] The highest attainment that counts, for all or one each; 1.5 when left out.
 * @param [baselines] Where progress metrics started; 0 when left out.
 * @param [headings] TRUE puts headings above.
 * @returns Three columns beside the rows.
 * @remarks Rows stand for themselves: nothing is re-normalised. A row that is awaited has #N/A in it, one that cannot be
 * used #VALUE! with a sentence, one that does not apply nothing. Weights that are shares of 1 earn points of 100.
 * @example lines([[30], [10]], [['3.6%'], [0.8]], [['3%'], [1]]) //=> [[1.2, 1.2, 36], [0.8, 0.8, 8]]
 * @example lines([[30]], [[200]], [[100]], null, [[1.2]]) //=> [[2, 1.2, 36]]
 */
export function lines(
  weights: unknown[][],
  actuals: unknown[][],
  targets: unknown[][],
  methods?: unknown[][],
  caps?: unknown[][],
  baselines?: unknown[][],
  headings?: unknown,
): unknown[][] {
  const words = functionWords(displayLanguage());
  const table = lineTable({ weights, actuals, targets, methods, caps, baselines }, words);
  const read = scorecardOf(table, {}).lines;
  const scale = statedScale(read);
  const rows = Array.from({ length: table.length }, (): unknown[] => ['', '', '']);
  for (const line of read) rows[line.row] = resultRow(line, scale, words);
  return flagArgument('headings', headings, false, words) ? [[...words.headings.lines], ...rows] : rows;
}

function resultRow(line: Line, scale: 1 | 100, words: FunctionWords): unknown[] {
  const result = lineResult(line, scale, doubles);
  switch (result.kind) {
    case 'counted':
      return [settled(result.raw), settled(result.counted), settled(result.points)];
    case 'adjustment':
      return ['', '', result.points];
    case 'excluded':
      return ['', '', ''];
    case 'missing':
      return everywhere(missingError(words.inRow(line.row + 1, words.blank('actuals'))));
    case 'faulty':
      return everywhere(lineError(line, words));
  }
}

const everywhere = (error: unknown): unknown[] => [error, error, error];
