import type { ScorecardField } from '../../core';
import { monthWords, quotable, type Language } from '../../i18n';
import { sheetCellText } from '../../tables';
import type { Month } from '../openMonth';
import type { WhatIf } from '../whatIf';
import type { Refusal } from './change';

/** Why a cell stays as it is, and what to do. */
export function refusalSentence(refusal: Refusal, month: Month, language: Language): string {
  const { refusals } = monthWords(language).whatIf;
  const [metric, text] = [quotable(refusal.metric), quotable(refusal.text)];
  const cell = refusal.cell === null ? '' : sheetCellText(refusal.cell);
  const person = month.scorecard.people.find(({ id }) => id === refusal.person);
  const who = quotable(person?.name || refusal.person);
  switch (refusal.code) {
    case 'formula':
      return refusals.formula(cell, text);
    case 'metric-unknown':
      return refusals[refusal.code](metric);
    case 'weight-out-of-bounds':
    case 'cap-out-of-bounds':
      return refusals[refusal.code](text);
    case 'nothing-left':
    case 'target-unreadable':
      return refusals[refusal.code](who, metric, text);
    case 'weight-unreadable':
      return refusals[refusal.code](who, cell);
    case 'target-not-number':
      return refusals[refusal.code](who, metric, cell);
    case 'no-column':
      return refusals[refusal.code](refusal.text as ScorecardField);
    case 'no-setting':
      return refusals[refusal.code](refusal.text as 'cap' | 'missing');
  }
}

/** How many people a change would touch, in one sentence. */
export function whatIfSentence({ people }: WhatIf, language: Language): string {
  const words = monthWords(language).whatIf;
  const differ = (fact: 'score' | 'rank' | 'tier'): number =>
    people.filter(({ before, after }) => before[fact] !== after[fact]).length;
  return people.some(({ moves }) => moves)
    ? words.outcome({ scores: differ('score'), ranks: differ('rank'), tiers: differ('tier') })
    : words.nothingMoves;
}
