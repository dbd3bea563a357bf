import type { ResultsWords } from '../results';

const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const sheets = (count: number): string => (count === 1 ? '1 sheet' : `${count} sheets`);

export const results: ResultsWords = {
  counts: (reports, waiting) =>
    waiting === 0 ? `${heads(reports)} ready` : `${heads(reports)} ready · ${waiting} waiting`,
  who: 'Who gets a report',
  everyone: 'Everyone',
  department: 'One department',
  noDepartment: 'No department',
  departmentChoice: (department, people) => `${department} (${people})`,
  withWaiting: (people) => `Also for ${heads(people)} without a score yet, saying why`,
  slipText: 'Send one person theirs',
  slipOf: 'Whose result',
  choosePerson: 'Choose a person',
  copySlip: 'Copy as text',
  slipCopied: (name) => `The result of ${name} is copied; paste it into your chat.`,
  selectSlip: 'Nothing can be copied from here. The text is selected; press Ctrl+C.',
  willWrite: 'What will be written into this workbook',
  willDownload: 'Goes into a new workbook, downloaded at once',
  slips: (count) => (count === 1 ? '1 slip' : `${count} slips, one per person`),
  overviews: (names) => `${names.map((name) => `“${name}”`).join(' and ')}, always of everyone`,
  newAndReplaced: (created, replaced) =>
    replaced === 0
      ? `${created} new`
      : created === 0
        ? `${replaced} earlier ones renewed`
        : `${created} new, ${replaced} earlier ones renewed`,
  safe: 'Only sheets that PERF wrote are renewed; yours are left alone.',
  safeFile: 'Your file is not changed.',
  write: (reports) => (reports === 1 ? 'Write 1 report' : `Write ${reports} reports`),
  preparing: 'Getting ready…',
  at: (label, done, total) => `${done} of ${total} · ${label}`,
  cancelling: 'Stopping…',
  done: (count, replaced) =>
    replaced === 0 ? `${sheets(count)} written.` : `${sheets(count)} written, ${replaced} of them renewed.`,
  renamed: (wanted, name) => `A sheet of yours is called “${wanted}”, so ours is “${name}”.`,
  open: (sheet) => `Open “${sheet}”`,
  cancelled: (done) =>
    done === 0
      ? 'Cancelled; nothing was written.'
      : `Stopped at sheet ${done}. Each one written is whole; writing again completes the rest.`,
  failed: 'Not everything could be written. Each sheet written is whole; writing again completes the rest.',
  nobody: 'Nobody is ready for a report: fill in actuals and correct errors first.',
  toTrack: 'See what to correct',
  noPeriod: 'A report names its period, and this workbook names none. Which month is it?',
  period: 'Period',
};
