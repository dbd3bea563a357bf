import { scorePeople } from '../core';
import { functionWords } from '../i18n';
import { decimalsArgument, missingArgument } from './arguments/choices';
import { displayLanguage } from './displayLanguage';
import { scoreError } from './scoring/lineError';
import { lineTable, scorecardOf } from './scoring/lineTable';

/**
 * Returns the score of one employee: the points of all metrics and adjustments, rounded once.
 * @customfunction SCORE
 * @param weights The weights, which sum to 100 or to 1.
 * @param actuals The actuals as typed.
 * @param targets The targets as typed.
 * @param [methods] How each is scored, as code or name; told by the target when left out.
 * @param [caps] The highest attainment that counts, for all or one each; 1.5 when left out.
 * @param [baselines] Where progress metrics started; 0 when left out.
 * @param [missing] pending (no score until all is filled in), sofar (over what is filled in), or zero; pending when left out.
 * @param [decimals] Decimals of the score, 0 to 6; 2 when left out.
 * @returns The score.
 * @remarks #N/A while actuals are missing, #VALUE! for weights that do not sum and for cells that cannot be read; the
 * sentence names the rows.
 * @example score([[30], [10], [60]], [['3.6%'], [80], [1]], [['3%'], [100], [1]]) //=> 104
 * @example score([[0.4, 0.6]], [[10, '']], [[10, 10]], null, null, null, 'sofar') //=> 100
 */
export function score(
  weights: unknown[][],
  actuals: unknown[][],
  targets: unknown[][],
  methods?: unknown[][],
  caps?: unknown[][],
  baselines?: unknown[][],
  missing?: unknown,
  decimals?: unknown,
): unknown {
  const words = functionWords(displayLanguage());
  const lines = lineTable({ weights, actuals, targets, methods, caps, baselines }, words);
  const policy = { missing: missingArgument(missing, words), decimals: decimalsArgument(decimals, 6, words) };
  const scorecard = scorecardOf(lines, { ...policy, person: words.names.ids });
  const [person] = scorePeople(scorecard);
  if (person === undefined) return '';
  if (person.score !== null) return person.score;
  throw scoreError(person, scorecard.lines, words);
}
