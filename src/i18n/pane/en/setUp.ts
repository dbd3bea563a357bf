import { listed } from '../listed';
import type { SetUpPaneWords } from '../setUp';

const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const quoted = (sheets: readonly string[]): readonly string[] => sheets.map((sheet) => `“${sheet}”`);
const sheetsOf = (sheets: readonly string[]): string =>
  listed(quoted(sheets), ', ', (count) => ` and others, ${count} sheets in all`);

export const setUp: SetUpPaneWords = {
  first: {
    title: 'Start here',
    text: 'There is no scorecard in this workbook yet.',
    sample: 'Try with sample data',
    sampleText: (sheets) =>
      `Adds ${sheets.length} sheets, ${quoted(sheets).join(', ')}, with a month of made-up figures. Delete them whenever you like.`,
    fresh: 'New scorecard for this month',
    freshText: 'Paste your people and pick roles; metrics and weights are ready, and yours to change.',
    own: 'Have a scorecard already? Open its workbook, and it will be read by itself.',
  },
  title: 'New scorecard',
  month: 'Month',
  language: 'Language of the sheets',
  people: 'People',
  paste: 'Copy the list in Excel and paste it here',
  pasteHint: 'Id, name, department, position, manager, joined: whichever columns you have.',
  found: (people) => `${heads(people)} found`,
  madeUpIds: 'The list has no ids; E001, E002 … are given for now.',
  columns: 'What the columns are',
  column: (position, header) => (header === '' ? `Column ${position}` : header),
  unused: 'Not used',
  further: (count) => `${count} more`,
  roles: 'Roles and weights',
  rolesAwait: 'Once the list is pasted, roles stand here with their people and weights.',
  heads,
  weightOf: (metric) => `Weight of ${metric}`,
  editWeights: (sum) => `See or change weights (sum ${sum})`,
  sum: (sum) => `Sum ${sum}`,
  rescale: 'Rescale to 100',
  unknown: (name, people) => `Which role do ${heads(people)} of “${name}” have?`,
  noRole: 'No metrics for now',
  unnamed: 'no position or department',
  summary: 'What will be written into this workbook',
  willWrite: (sheets) =>
    `${sheets.length} new sheets, ${quoted(sheets).join(', ')}, with lists to choose from, notes and live scores.`,
  safe: 'Not a cell of your own sheets is touched.',
  write: (people) => `Set up a scorecard for ${heads(people)}`,
  preparing: 'Preparing…',
  at: (label, done, total) => `${done} of ${total} · ${label}`,
  cancelling: 'Stopping…',
  cancelled: 'Cancelled. Sheets that were written are whole; setting up again completes them.',
  failed: 'It was not finished; your own sheets are untouched. Setting up again completes it.',
  done: (people, rows) =>
    `Set up: ${heads(people)}, ${rows} metrics. Next, fill in the actuals in the yellow cells.`,
  sampleDone:
    'The sample is there, all figures filled in. See the ranking under Score, and reports under Results.',
  another: 'Other people, or another scorecard',
  sampleStands: 'This is sample data. Set up your own whenever you like.',
  without: (names) =>
    `${listed(names, ', ', (count) => ` and others, ${count} in all,`)} stand in the employees’ sheet only: no role is known for them, or they are not there this month.`,
  toFirst: 'Go to the first cell',
  asksTitle: 'Please confirm',
  asks: {
    replaces: (sheets) =>
      `${sheetsOf(sheets)} were set up earlier; what was filled in there will be replaced. Save a copy first to keep it.`,
    'names-taken': (names) =>
      `You already have ${sheetsOf(names.map(([wanted]) => wanted))}; the new ones will be called ${sheetsOf(names.map(([, name]) => name))}.`,
    'own-scorecard': (sheets, people) =>
      `${sheetsOf(sheets)} holds a scorecard of ${heads(people)} that can be used as it is. With a new one, that is read instead.`,
  },
  agree: 'Set up all the same',
  refused: (table, sheet) =>
    `Nothing was written: a table of yours on the sheet “${sheet}” is called ${table}, and the new one needs that name. Rename yours under Table Design and try again.`,
};
