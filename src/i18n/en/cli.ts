import type { CommandWords } from '../cli';

const PERIOD_SOURCES = {
  option: 'the command line',
  settings: 'Settings',
  title: 'a sheet name or title',
  'file-name': 'the file name',
} as const;

const listed = (items: readonly string[], most = 6): string =>
  items.length > most
    ? `${items.slice(0, most).join(', ')} and ${items.length - most} more`
    : items.join(', ');
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const cli: CommandWords = {
  program: 'Scores, ranks, tiers and a report slip per person from a month’s scorecard, without Excel.',
  commands: {
    check: 'list every issue of a scorecard with its cell',
    score: 'print everyone’s score, rank and tier',
    explain: 'say how one person’s score came about',
    report: 'write results, dashboard and one slip per person',
  },
  arguments: {
    file: 'the scorecard (.xlsx); it is read, never changed',
    employee: 'an employee ID, or a name nobody shares',
  },
  options: {
    period: 'period, such as 2025-06, 2025Q2 or 2025',
    scheme: 'tier scheme: threshold, quota, or guarded (quota with bounds)',
    shares: 'share of people per tier, such as 20/50/30',
    bounds: 'score bounds from the top, such as 90/75',
    cap: 'highest attainment that counts, such as 1.5 or 150%',
    missing: 'when an actual is missing: pending, sofar or zero',
    decimals: 'decimals of a score, 0 to 6',
    perDepartment: 'assign tiers within each department',
    lang: 'language: zh-CN or en (default: the workbook’s)',
    json: 'print JSON',
    out: 'folder to write to',
    force: 'replace files of the same name',
    allowErrors: 'write reports for people with errors too (computed where possible, else saying why not)',
    version: 'print the version',
    help: 'print this help',
  },
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
  },
  exitCodes: ['0  all is well', '1  errors found in the data', '2  wrong use or file'],
  columns: {
    rank: 'Rank',
    id: 'ID',
    name: 'Name',
    department: 'Department',
    score: 'Score',
    tier: 'Tier',
    completeness: 'Complete',
    cell: 'Cell',
  },
  tables: (found) =>
    `Scorecard: ${found.map(({ sheet, rows }) => `${sheet}, ${counted(rows, 'row')}`).join('; ')}`,
  ignoredSheets: (sheets) => `Sheets not used: ${listed(sheets)}`,
  periodFound: (period, source) => `Period: ${period} (from ${PERIOD_SOURCES[source]})`,
  periodUnknown:
    'No period found, so nobody is prorated by join or leave date; give one with --period 2025-06.',
  periodPrompt: 'No period found. Which one, for example 2025-06? ',
  counts: (errors, warnings, advice) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(advice, 'piece')} of advice`,
  nothingWrong: 'Nothing wrong found.',
  fixOffered: (old, fixed, further) =>
    (old.trim() === String(fixed)
      ? `Fix: make it the ${typeof fixed === 'number' ? 'number' : 'text'} ${fixed}`
      : `Fix: ${old === '' ? '(blank)' : old} → ${fixed}`) + (further > 0 ? `, and ${further} more` : ''),
  people: (all, scored, waiting) =>
    waiting === 0
      ? `${counted(all, 'person', 'people')}, all scored`
      : `${counted(all, 'person', 'people')}, ${scored} scored, ${waiting} not`,
  heldBack: (count) =>
    `${counted(count, 'person', 'people')} without a score, because of errors or missing figures:`,
  heldBackHint: 'Fix these and run again; check shows the details.',
  nobody: 'The scorecard has nobody who could be scored. Run check to see why.',
  smallTeam: (heads, below) =>
    `Only ${counted(heads, 'person', 'people')} (fewer than ${below}): shares say little, so tiers go by score bounds.`,
  provisional: ' (provisional)',
  writing: (label) => `Writing ${label}`,
  written: (files, folder) => `${counted(files, 'file')} written to ${folder}.`,
  lookFirst: (path) => `Look first at ${path} (results, dashboard and everyone’s report)`,
  slipsIn: (count, folder) => `Private files, one per person: ${folder} (${count})`,
  cancelled: 'Cancelled; no file was left behind.',
  noScorecard: ({ sheets, required, nearest, wide }) =>
    (sheets.length === 0
      ? 'This workbook is empty.'
      : `No scorecard found. Sheets looked at: ${listed(sheets)}.`) +
    ` Its header needs: ${required.join(', ')}.` +
    (wide
      ? ` “${wide.sheet}” has one row per person and one column per metric (${listed(wide.metrics)}). Turn it into one row for every metric of a person, with columns for weight, target and actual.`
      : nearest
        ? ` Closest is “${nearest.sheet}”, which lacks ${listed(nearest.missing)}.`
        : ''),
  noRows: (sheets) => `“${listed(sheets)}” has a header and nothing under it. Fill in the metrics first.`,
  severalPeriods: (periods) =>
    `The workbook holds several periods: ${listed(periods.map(({ sheet, period }) => `${sheet} ${period}`))}. Choose one with --period.`,
  faults: {
    'file-not-found': (path) => `There is no file ${path}. Check the path.`,
    'not-a-file': (path) => `${path} is not a file. Give an .xlsx file.`,
    'file-too-large': (path, limit) =>
      `${path} is over ${limit} MB, which no scorecard is. Check that it is the right file.`,
    'option-unreadable': (option, text, expected) =>
      `${option} ${text} cannot be read. Expected: ${expected}.`,
    'shares-need-bounds': (tiers) =>
      `With ${tiers} tiers, the guarded scheme needs bounds too. Add --bounds (${tiers - 1} of them, from high to low), or use --scheme quota to go by shares alone.`,
    'bounds-need-shares': (tiers) =>
      `With ${tiers} tiers, the guarded scheme needs shares too. Add --shares (${tiers} of them, summing to 100), or use --scheme threshold to go by bounds alone.`,
    'tiers-differ': (byShares, byBounds) =>
      `--shares make ${byShares} tiers and --bounds ${byBounds}. There should be one bound fewer than tiers.`,
    'no-rows': (sheets) => `The scorecard has a header and nothing under it: ${listed(sheets)}.`,
    'several-periods': (periods) =>
      `The workbook holds more than one period: ${listed(periods.map(({ sheet, period }) => `${sheet} (${period})`))}. ` +
      `Say which one, e.g. --period ${periods[0]?.period ?? '2025-06'}.`,
    'period-needed': 'No period found, and reports need one. Add --period, for example --period 2025-06.',
    'files-exist': (paths) =>
      `These files exist and were not replaced: ${listed(paths)}. Choose another folder, or add --force.`,
    'not-writable': (path, obstacle) => `${path} cannot be written: ${obstacle}`,
    'employee-not-found': (wanted, near) =>
      `“${wanted}” is not in the scorecard. ${near.length > 0 ? `Did you mean ${listed(near)}?` : 'Use an ID from the scorecard.'}`,
    'employee-ambiguous': (wanted, ids) =>
      `${ids.length} people are called “${wanted}”. Use an ID: ${listed(ids)}.`,
    'nobody-to-report':
      'Nobody can be reported on, so nothing was written. Run check to see why, or add --allow-errors.',
  },
  obstacles: {
    'not-allowed': 'not allowed, or open in another program. Close it, or choose another folder.',
    'in-use': 'it is open in another program. Close it and try again.',
    'in-the-way': 'a file or folder of that name is there. Choose another folder.',
    'disk-full': 'the disk is full. Free some space and try again.',
    refused: 'the system refuses. Choose another folder.',
    'name-too-long': 'the path is too long. Choose a folder with a shorter name.',
  },
  misuse: {
    'missing-argument': (subject) => `The argument ${subject} is missing.`,
    'missing-value': (subject) => `${subject} needs a value.`,
    'missing-option': (subject) => `The option ${subject} is required.`,
    'unknown-option': (subject) => `There is no option ${subject}.`,
    'unknown-command': (subject) => `There is no command ${subject}.`,
    'excess-arguments': () => 'Too many arguments.',
    'invalid-choice': (subject) => `${subject} takes only the values listed in the help.`,
  },
  seeHelp: 'See --help.',
  unexpected: (message) => `Something went wrong in the program, not in your file: ${message}`,
  expected: {
    period: '2025-06, 2025Q2 or 2025',
    shares: 'shares that sum to 100, such as 20/50/30',
    bounds: 'bounds from high to low, such as 90/75',
    cap: 'a multiple from 1 to 10, such as 1.5 or 150%',
    decimals: 'a whole number from 0 to 6',
  },
  foundInstead: {
    empty: 'This file is empty.',
    word: 'This is a Word document, not a workbook.',
    powerpoint: 'This is a PowerPoint file, not a workbook.',
    opendocument: 'This is an OpenDocument file; save it as .xlsx.',
    xlsb: 'This is the .xlsb format; save it as .xlsx in Excel.',
    zip: 'This is a zip archive, not a workbook.',
    pdf: 'This is a PDF, not a workbook.',
    image: 'This is a picture, not a workbook.',
    html: 'This is a web page, not a workbook. Open it in Excel and save it as .xlsx.',
    xml: 'This is an XML file, not a workbook. Open it in Excel and save it as .xlsx.',
    unknown: 'This is no Excel workbook.',
  },
  files: {
    'not-a-workbook': 'Give an .xlsx file.',
    'old-xls': 'This is the old .xls format. Save it as .xlsx in Excel and try again.',
    csv: 'This is a text file, not a workbook. Open it in Excel and save it as .xlsx.',
    'password-protected': 'This workbook needs a password to open. Remove the password and try again.',
    truncated: 'The file is incomplete; a download or copy may have stopped. Get it again.',
    'too-large':
      'Unpacked, this workbook is too large to be read safely. Keep only the scorecard and try again.',
    damaged: 'This workbook is damaged. Open and repair it in Excel, then save it again.',
  },
};
