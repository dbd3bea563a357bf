import type { HomeWords } from '../home';
import { listed } from '../listed';

const places = (items: readonly string[]): string =>
  listed(items, ', ', (count) => ` and others, ${count} in all`);

const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** Advice is not counted in pieces. */
const plural = (severity: string, count: number): string =>
  count === 1 || severity === 'advice' ? severity : `${severity}s`;

export const home: HomeWords = {
  noPeriod: 'No period stated',
  people: heads,
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  filled: 'Actuals',
  filledOf: (done, of) => `${done} / ${of}`,
  allFilled: 'all filled in',
  missing: (count) => `${count} to go`,
  whoOwes: 'Who still owes figures',
  issues: 'Checks',
  count: (severity, shown, count) => `${shown} ${plural(severity.toLowerCase(), count)}`,
  noIssues: 'Nothing wrong found',
  handle: 'Go through them',
  average: 'Average score',
  scored: (scored, of) => `${scored} of ${heads(of)} scored`,
  noScores: 'Nobody has a score yet. Fill in actuals and correct errors to see the average here.',
  distribution: (told) => `Distribution of scores: ${told.join(', ')}`,
  bucket: (from, to, count) =>
    from === ''
      ? `below ${to} ${heads(count)}`
      : to === ''
        ? `${from} and up ${heads(count)}`
        : `${from} to ${to} ${heads(count)}`,
  tables: 'Tables found',
  tableKinds: { scorecard: 'Scorecard', employees: 'Employees', library: 'Library', settings: 'Settings' },
  live: {
    title: 'Live scores',
    explain: 'Change an actual and the scores follow at once.',
    willWrite: (items) => `Writes into empty cells of ${places(items)}; nothing of yours is touched.`,
    write: 'Write live scores beside the scorecard',
    repair: 'Repair live scores in place',
    done: (items) => `Written to ${places(items)}; they follow the sheet from now on.`,
    live: (items) => `In ${places(items)}, following the sheet.`,
    faults: {
      name: 'The live scores in the sheet show #NAME?: PERF was not loaded when they were written.',
      blocked: 'Something is in the way of the live scores in the sheet, so they cannot spill.',
      outdated: 'The scorecard has changed, and the live scores still point at its former cells.',
      error: 'The live scores in the sheet show an error.',
    },
    obstacles: {
      'no-rows': (sheet) => `“${sheet}” has no rows yet; fill in the first one.`,
      'columns-missing': (sheet, columns) =>
        `“${sheet}” lacks ${columns.join(', ')}; add these columns first.`,
      'no-room': (sheet) => `“${sheet}” has too few empty columns on the right. Clear some.`,
      'no-ids': (sheet) =>
        `“${sheet}” does not tell whose each row is, so it gets points per row only. Add a column of ids for scores.`,
      'merged-ids': (sheet) =>
        `“${sheet}” has its ids in merged cells, of which formulas see only the first. Unmerge and fill them for scores.`,
      'people-apart': (sheet) =>
        `“${sheet}” holds only part of somebody’s metrics, so it gets points per row and no scores.`,
      'weights-by-part': (sheet) =>
        `“${sheet}” states its weights within parts such as “Routine 70%”, which formulas do not know. Make the weights sum to 100 over all.`,
    },
    nothingWritten: {
      changed: (cells) =>
        `Nothing was written: ${places(cells)} got filled meanwhile. It was read again; writing once more goes around.`,
      missing: (sheet) => `Nothing was written: the sheet “${sheet}” is gone. It was read again.`,
      protected: (sheet) =>
        `Nothing was written: the sheet “${sheet}” is protected. Unprotect it under Review, then retry.`,
      impossible: 'Nothing was written: no table can take them now.',
      failed: 'It could not be written; nothing of yours was changed. Try again.',
    },
  },
};
