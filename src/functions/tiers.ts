import { assignTiers } from '../core';
import { functionWords } from '../i18n';
import { displayLanguage } from './displayLanguage';
import { scoreColumn } from './ranking/scoreColumn';
import { tierScheme } from './ranking/tierScheme';

/**
 * Returns the tier of every score by shares of heads, with guards at the top and the bottom.
 * @customfunction TIERS
 * @param scores The scores; blank and pending ones are not counted.
 * @param [shares] Shares of heads, best tier first, which sum to 1 or 100; 20, 50, 30 when left out.
 * @param [labels] Names of the tiers, best first; 优秀, 良好, 待改进 when left out.
 * @param [guards] Two scores: top tier only from the first, bottom tier only below the second; 90 and 75 when left out, FALSE for none.
 * @returns A label per score.
 * @remarks Equal scores share the better tier. With guards, fewer than ten people are placed by score bounds instead,
 * for shares of so few say little.
 * @example tiers([[95], [''], [80], [60]]) //=> [['优秀'], [''], ['良好'], ['待改进']]
 * @example tiers([[60], [61], [62]], null, null, false) //=> [['待改进'], ['良好'], ['优秀']]
 */
export function tiers(
  scores: unknown[][],
  shares?: unknown[][],
  labels?: unknown[][],
  guards?: unknown[][],
): unknown[][] {
  const words = functionWords(displayLanguage());
  const column = scoreColumn(scores, words);
  const heads = column.scores.filter((score) => score !== null).length;
  const scheme = tierScheme({ shares, labels, guards }, heads, words);
  const { tiers: assigned } = assignTiers(column.scores, scheme);
  return assigned.map((place, row) => [
    column.errors[row] ?? (place === null ? '' : (scheme.labels[place] ?? '')),
  ]);
}
