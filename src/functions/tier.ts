import { assignTiers, schemeFault } from '../core';
import { functionWords } from '../i18n';
import { numberArgument, numbersArgument, textsArgument } from './arguments/quantities';
import { scalar } from './arguments/vector';
import { missingError, valueError } from './cellError';
import { displayLanguage } from './displayLanguage';
import { schemeSentence } from './ranking/schemeSentence';

/**
 * Returns the tier of one score by its bounds.
 * @customfunction TIER
 * @param score The score.
 * @param bounds Lowest score of every tier but the last, descending.
 * @param labels Names of the tiers, best first: one more than bounds.
 * @returns The label of the first tier whose bound is reached.
 * @example tier(90, [[90], [75]], [['优秀'], ['良好'], ['待改进']]) //=> '优秀'
 * @example tier(74.99, [[90, 75]], [['A', 'B', 'C']]) //=> 'C'
 */
export function tier(score: unknown, bounds: unknown[][], labels: unknown[][]): unknown {
  const words = functionWords(displayLanguage());
  const typed = scalar('scores', score, words);
  if (typed.kind === 'error' && typed.error === '#N/A') throw missingError(words.scorePending);
  const value = numberArgument('scores', score, words);
  const scheme = {
    kind: 'threshold',
    bounds: numbersArgument('bounds', bounds, words),
    labels: textsArgument('labels', labels, words),
  } as const;
  const fault = schemeFault(scheme);
  if (fault) throw valueError(schemeSentence(fault, scheme.labels.length, words));
  if (value === null) return '';
  const [place] = assignTiers([value], scheme).tiers;
  return scheme.labels[place ?? 0] ?? '';
}
