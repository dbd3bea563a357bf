import { competitionRanks } from '../core';
import { functionWords } from '../i18n';
import { displayLanguage } from './displayLanguage';
import { scoreColumn } from './ranking/scoreColumn';

/**
 * Returns the rank of every score from the highest down, equal scores sharing the better rank: 1, 2, 2, 4.
 * @customfunction RANKS
 * @param scores The scores; blank and pending ones are not ranked.
 * @returns A rank per score.
 * @example ranks([[90], [95], [''], [90], [80]]) //=> [[2], [1], [''], [2], [4]]
 */
export function ranks(scores: unknown[][]): unknown[][] {
  const { scores: read, errors } = scoreColumn(scores, functionWords(displayLanguage()));
  return competitionRanks(read).map((rank, row) => [errors[row] ?? rank ?? '']);
}
