import { listed } from '../listed';
import type { TrackWords } from '../track';

const cellsOf = (cells: readonly string[]): string =>
  listed(cells, ', ', (count) => ` and others, ${count} in all`);
const cellCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const track: TrackWords = {
  counts: (issues, people) =>
    `${issues === 1 ? '1 issue' : `${issues} issues`}${people > 0 ? ` · ${heads(people)} concerned` : ''}`,
  search: 'Search names, cells or issues',
  all: 'All',
  filters: 'Filter by severity',
  grouping: 'Arrange',
  groupings: { severity: 'By severity', column: 'By column', person: 'By person' },
  person: (name, id) => `${name} (${id})`,
  several: 'Several people',
  nobody: 'Nobody in particular',
  list: 'Issues',
  noMatch: 'No issue matches.',
  showAll: 'Show all',
  clean: {
    title: 'Nothing wrong found',
    text: (rows, people) => `${rows} rows of ${heads(people)} were checked; the scores can stand.`,
    next: 'See the ranking',
  },
  whole: 'The whole table',
  people: (names, count) =>
    count > names.length ? `${names.join(', ')} and others, ${count} in all` : names.join(', '),
  consequences: (count) =>
    count === 1 ? 'Fixing this one settles another' : `Fixing this one settles ${count} others`,
  blank: '(blank)',
  asNumber: (value) => `the number ${value}`,
  asText: (value) => `the text ${value}`,
  formula: 'This cell is a formula and is not overwritten. Change the formula, or a cell it refers to.',
  changeTo: (value) => `Change to ${value}`,
  changeMany: (count) => `Change ${cellCount(count)}`,
  sameKind: (count) => `Fix all ${count} of this kind`,
  preview: {
    title: 'Fix together',
    text: (count) => `${cellCount(count)} will change from left to right. You can undo it afterwards.`,
    list: 'Cells about to change',
  },
  fixed: (count) => `${cellCount(count)} changed and checked again.`,
  undo: 'Undo',
  undone: (count) => `${cellCount(count)} put back as before.`,
  changed: (cells) =>
    `Nothing was changed: ${cellsOf(cells)} got edited meanwhile. It was checked again; look before you change.`,
  missing: (sheet) => `Nothing was changed: the sheet “${sheet}” is gone. It was checked again.`,
  protected: (sheet) =>
    `Nothing was changed: the sheet “${sheet}” is protected. Unprotect it under Review, then retry.`,
  failed: 'It could not be changed; the cells are as before. Try again.',
};
