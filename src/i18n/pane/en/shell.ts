import type { ShellWords } from '../shell';

export const shell: ShellWords = {
  places: { home: 'Home', plan: 'Plan', track: 'Track', score: 'Score', results: 'Results' },
  navigation: 'The month in five steps',
  loading: 'Opening…',
  refresh: 'Read again',
  reading: 'Reading…',
  readAt: (time) => `read at ${time}`,
  goTo: (cell) => `Go to ${cell}`,
  lostPlace: (cell) =>
    `Could not go to ${cell}: the sheet may have been renamed, hidden or deleted. Read again and retry.`,
  retry: 'Try again',
  details: 'Details',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Got it',
  broken: {
    title: 'This page could not be shown',
    text: 'The workbook is untouched and what you did is still here. Try again, or carry on in another place.',
  },
  unreadable: {
    title: 'The workbook could not be read',
    text: 'If a cell is being edited, press Enter to finish it, then try again.',
    stale: (time) => `Below is what was read at ${time}.`,
  },
  searchCleared: 'Clear search',
  stop: '. ',
  nothing: {
    title: 'No scorecard yet',
    begin: 'Set one up, or try a sample',
    text: (required) =>
      `Put a table on any sheet with the headers ${required.join(', ')}, and it will show up here by itself.`,
    nearest: (sheet, missing) => `“${sheet}” comes closest; it lacks: ${missing.join(', ')}.`,
    wide: (sheet, metrics) =>
      `“${sheet}” has one row per person and one column per metric (${metrics.slice(0, 6).join(', ')}). Turn it into one row for every metric of a person, with columns for weight, target and actual.`,
    noRows: (sheets) =>
      `“${sheets.join(', ')}” has its headers and no rows yet. Fill in the first one to begin.`,
    severalPeriods: 'This workbook holds scorecards of several months. Which one do you want?',
    usePeriod: (period, sheet) => `${period} (${sheet})`,
  },
};
