import { terms } from '../../en/terms';
import type { WhatIfWords } from '../whatIf';

const at = (cell: string): string => (cell === '' ? '' : ` (${cell})`);
const of = (who: string): string => (who === '' ? '' : ` of ${who}`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const whatIf: WhatIfWords = {
  refusals: {
    formula: (cell, formula) =>
      `${cell} holds the formula “${formula}”, and a number would overwrite it, so it stays. Change the formula, or replace it by a number first.`,
    'metric-unknown': (metric) => `Nobody has the metric “${metric}”. Choose another.`,
    'weight-out-of-bounds': (text) =>
      `A weight of ${text} is not possible. Type a number above 0 and up to 100.`,
    'nothing-left': (who, metric, text) =>
      `With ${text} points for “${metric}”${of(who)} the other metrics cannot make up 100, so nothing changes there. Choose another weight, or leave the others as they are.`,
    'weight-unreadable': (who, cell) =>
      `A weight${of(who)} cannot be used${at(cell)}, so the weights cannot be rescaled. Correct it first.`,
    'target-not-number': (who, metric, cell) =>
      `The target of “${metric}”${of(who)} is not a single number${at(cell)}. Write out the new target.`,
    'target-unreadable': (who, metric, text) =>
      `“${text}” cannot be read as the target of “${metric}”${of(who)}, so it stays. Write it another way.`,
    'cap-out-of-bounds': (text) =>
      `A cap of ${text} is not possible. Type a number from 1 to 10, such as 1.5.`,
    'no-column': (field) =>
      `The table has no “${terms.fields.scorecard[field]}” column. Add the column first.`,
    'no-setting': (setting) =>
      `The settings of the workbook do not hold “${terms.settings[setting]}”: this can be previewed, but there is nowhere to write it.`,
  },
  nothingMoves: 'Scores, ranks and tiers stay as they are.',
  outcome: ({ scores, ranks, tiers }) =>
    `The score changes for ${people(scores)}, the rank for ${people(ranks)}, the tier for ${people(tiers)}.`,
};
