import { terms, type Terms } from '../../../i18n';
import { SCORECARD_WORDS } from './scorecardWords';
import { EMPLOYEE_WORDS, LIBRARY_WORDS } from './rosterWords';
import { vocabulary, type Words } from './vocabulary';

const NAMES = [terms('zh-CN'), terms('en')];

/** The headers that the workbook itself is set up with, in both languages, before everybody else's. */
function withOwnNames<Field extends string>(
  words: Words<Field>,
  headersIn: (names: Terms) => Readonly<Record<Field, string>>,
): Words<Field> {
  const fields = Object.keys(words) as Field[];
  return Object.fromEntries(
    fields.map((field) => {
      const own = NAMES.map((names) => headersIn(names)[field].replaceAll(/\s/g, ''));
      return [field, { ...words[field], own: `${own.join(' ')} ${words[field].own}` }];
    }),
  ) as Record<Field, Words<Field>[Field]>;
}

export const scorecardVocabulary = vocabulary(
  withOwnNames(SCORECARD_WORDS, ({ fields }) => fields.scorecard),
);
export const employeeVocabulary = vocabulary(withOwnNames(EMPLOYEE_WORDS, ({ fields }) => fields.employees));
export const libraryVocabulary = vocabulary(withOwnNames(LIBRARY_WORDS, ({ fields }) => fields.library));
