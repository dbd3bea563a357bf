import { derive } from '../core';
import { functionWords } from '../i18n';
import { decimalsArgument, languageArgument, missingArgument } from './arguments/choices';
import { displayLanguage } from './displayLanguage';
import { explanationRows } from './scoring/explanationRows';
import { lineTable, scorecardOf } from './scoring/lineTable';

/**
 * Returns how the score of one employee comes about, metric by metric.
 * @customfunction EXPLAIN
 * @param metrics The metrics.
 * @param weights The weights, which sum to 100 or to 1.
 * @param actuals The actuals as typed.
 * @param targets The targets as typed.
 * @param [methods] How each is scored, as code or name; told by the target when left out.
 * @param [caps] The highest attainment that counts, for all or one each; 1.5 when left out.
 * @param [baselines] Where progress metrics started; 0 when left out.
 * @param [missing] pending (no score until all is filled in), sofar (over what is filled in), or zero; pending when left out.
 * @param [decimals] Decimals of the score, 0 to 6; 2 when left out.
 * @param [language] zh-CN or en; Excel's own when left out.
 * @returns A row per metric: metric, effective weight, actual, target, method, raw and counted attainment, points; then the
 * adjustments, and last the score.
 * @example explain([['转化率']], [[100]], [['3.6%']], [['3%']]) //=> [['转化率', 100, '3.6%', '3%', '越高越好', 1.2, 1.2, 120], ['总分', 100, '', '', '', '', '', 120]]
 */
export function explain(
  metrics: unknown[][],
  weights: unknown[][],
  actuals: unknown[][],
  targets: unknown[][],
  methods?: unknown[][],
  caps?: unknown[][],
  baselines?: unknown[][],
  missing?: unknown,
  decimals?: unknown,
  language?: unknown,
): unknown[][] {
  const told = languageArgument(language, displayLanguage());
  const words = functionWords(told);
  const lines = lineTable({ metrics, weights, actuals, targets, methods, caps, baselines }, words);
  const policy = { missing: missingArgument(missing, words), decimals: decimalsArgument(decimals, 6, words) };
  const scorecard = scorecardOf(lines, { ...policy, person: words.names.ids });
  const [person] = scorecard.people;
  return person ? explanationRows(derive(person, scorecard), scorecard, told) : [NOTHING.map(() => '')];
}

const NOTHING = Array.from({ length: 8 });
