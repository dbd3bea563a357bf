import { setUpWords, terms, type Language } from '../i18n';
import {
  cellsInRange,
  cellsInText,
  readPeople,
  type PeopleOptions,
  type PeopleProblem,
  type PeopleRead,
  type SheetPlace,
  type WorkbookGrid,
} from '../tables';

/** Reads people that somebody pasted: from Excel, from a CSV file, or typed. */
export const pastedPeople = (text: string, options: PeopleOptions = {}): PeopleRead =>
  readPeople(cellsInText(text), options);

/** Reads people from a range of the workbook; lines are named by its rows. */
export function pickedPeople(
  { sheets, date1904 }: WorkbookGrid,
  { sheet, range }: SheetPlace,
  options: PeopleOptions = {},
): PeopleRead {
  const grid = sheets.find(({ name }) => name === sheet);
  const cells = grid ? cellsInRange(grid, range, date1904) : [];
  return readPeople(cells, { firstLine: range.top + 1, ...options });
}

/** Ids are what people are told apart by: without them, or with one for two people, a list cannot be taken. */
export const holdsUp = ({ code }: PeopleProblem): boolean =>
  code === 'nothing-pasted' || code === 'no-name-column' || code === 'id-missing' || code === 'id-repeated';

/** What a problem says to the person who pasted the list. */
export function peopleSentence(problem: PeopleProblem, language: Language): string {
  const { pasted } = setUpWords(language);
  switch (problem.code) {
    case 'nothing-pasted':
    case 'no-name-column':
      return pasted[problem.code];
    case 'id-missing':
      return pasted['id-missing'](problem.line, problem.name);
    case 'id-repeated':
      return pasted['id-repeated'](problem.line, problem.id, problem.first);
    case 'name-missing':
      return pasted['name-missing'](problem.line, problem.id);
    case 'date-unreadable': {
      const field = terms(language).fields.employees[problem.field];
      return pasted['date-unreadable'](problem.line, field, problem.text);
    }
    case 'left-before-joined':
      return pasted['left-before-joined'](problem.line, problem.name);
    case 'manager-unknown':
      return pasted['manager-unknown'](problem.line, problem.manager);
    case 'total-row':
      return pasted['total-row'](problem.line, problem.text);
    case 'column-unused':
      return pasted['column-unused'](problem.header);
  }
}
