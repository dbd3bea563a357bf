import { functionWords } from '../i18n';
import { decimalsArgument, flagArgument, missingArgument } from './arguments/choices';
import { displayLanguage } from './displayLanguage';
import { lineTable, scorecardOf } from './scoring/lineTable';
import { scoreRows } from './scoring/scoreRows';

/**
 * Returns id, score and completeness of every employee in a scorecard, in order of first appearance.
 * @customfunction SCORES
 * @param ids The employee id of every row.
 * @param weights The weights, which sum to 100 or to 1 for every employee.
 * @param actuals The actuals as typed.
 * @param targets The targets as typed.
 * @param [methods] How each is scored, as code or name; told by the target when left out.
 * @param [caps] The highest attainment that counts, for all or one each; 1.5 when left out.
 * @param [baselines] Where progress metrics started; 0 when left out.
 * @param [missing] pending (no score until all is filled in), sofar (over what is filled in), or zero; pending when left out.
 * @param [decimals] Decimals of the scores, 0 to 6; 2 when left out.
 * @param [headings] TRUE puts headings above.
 * @returns A row per employee: id, score, and the share of weight that is filled in.
 * @remarks Who has no score has an error in its place, whose sentence says why; the others are not touched by it.
 * @example scores([['a'], ['b'], ['a']], [[40], [100], [60]], [[1], [9], [1]], [[1], [10], [1]]) //=> [['a', 100, 1], ['b', 90, 1]]
 */
export function scores(
  ids: unknown[][],
  weights: unknown[][],
  actuals: unknown[][],
  targets: unknown[][],
  methods?: unknown[][],
  caps?: unknown[][],
  baselines?: unknown[][],
  missing?: unknown,
  decimals?: unknown,
  headings?: unknown,
): unknown[][] {
  const words = functionWords(displayLanguage());
  const lines = lineTable({ ids, weights, actuals, targets, methods, caps, baselines }, words);
  const policy = { missing: missingArgument(missing, words), decimals: decimalsArgument(decimals, 6, words) };
  const rows = scoreRows(scorecardOf(lines, policy), words);
  return flagArgument('headings', headings, false, words) ? [[...words.headings.scores], ...rows] : rows;
}
