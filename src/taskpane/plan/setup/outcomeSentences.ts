import { setUpFaultSentence, type SetUpQuestion, type SetUpResult } from '../../../actions';
import type { Language, SetUpPaneWords } from '../../../i18n';
import type { SetUpDone } from './setUpJob';

/** What came of setting up, in sentences. */
export function outcomeSentences(
  { order, outcome }: SetUpDone,
  language: Language,
  words: SetUpPaneWords,
): readonly string[] {
  switch (outcome.kind) {
    case 'done':
      return order.choice.sample ? [words.sampleDone] : doneSentences(outcome.result, words);
    case 'faults':
      return outcome.faults.map((fault) => setUpFaultSentence(fault, language));
    case 'asks':
      return outcome.questions.map((question) => questionSentence(question, words));
    case 'refused':
      return outcome.tables.map(({ table, sheet }) => words.refused(table, sheet));
  }
}

function questionSentence(question: SetUpQuestion, { asks }: SetUpPaneWords): string {
  switch (question.code) {
    case 'replaces':
      return asks.replaces(question.sheets);
    case 'names-taken':
      return asks['names-taken'](question.names.map(({ wanted, name }) => [wanted, name]));
    case 'own-scorecard':
      return asks['own-scorecard'](question.sheets, question.people);
  }
}

function doneSentences({ people, rows, without }: SetUpResult, words: SetUpPaneWords): readonly string[] {
  const names = without.map(({ employee: { name, id } }) => name || id);
  return [words.done(people, rows), ...(names.length > 0 ? [words.without(names)] : [])];
}
