import type { PageWords } from './words';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const page: PageWords = {
  title: (file) => `${file} · PERF scorecards`,
  name: 'PERF scorecards',
  opening: {
    headline: 'Open a scorecard and see the scores',
    text: 'Check, score, rank and make report slips on this page. You need no Excel.',
    stays: 'The file is read on this computer alone. It is not uploaded, and not changed.',
    drop: 'Drop an .xlsx here',
    release: 'Let go to open this workbook',
    choose: 'Choose a file',
    sample: 'Try with the sample month',
    sampleFile: 'sample-2025-06.xlsx',
    reading: (file) => `Reading ${file}…`,
    refused: (file, reason) => `${file} was not opened: ${reason}`,
    oneAtATime: 'One workbook at a time: please drop a single file.',
  },
  bar: {
    another: 'Another file',
    changes: (count) => counted(count, 'change'),
    language: 'Language',
  },
  changes: {
    title: (count) => `${counted(count, 'cell')} changed here`,
    note: 'Your file is as it was, and formulas that refer to these cells have not been recalculated. Make these changes in the file, then drop it here again.',
    line: (cell, before, after) => `${cell}: ${before} → ${after}`,
    blank: '(blank)',
    copy: 'Copy the list',
    copied: 'Copied',
    notCopied: 'Could not copy. Select the list and press Ctrl+C.',
    close: 'Close',
  },
  peek: {
    region: 'Place in the sheet',
    hide: 'Close',
    shown: (place) => `${place} is shown below`,
  },
  downloads: {
    done: (file, sheets) => `Downloaded ${file} with ${counted(sheets, 'sheet')}.`,
    again: 'Download again',
    slips: (people) => `Download one file per person (${people}, zip)`,
    packing: (done, total) => `Packing ${done} of ${total}`,
    packed: (file) => `Downloaded ${file}.`,
    failed: 'The download could not be made. Please try again.',
    workbookName: 'performance',
    slipsName: 'slips',
    close: 'Close',
  },
  leave: (changes) =>
    `${counted(changes, 'cell')} changed here ${changes === 1 ? 'has' : 'have'} not been copied to the file and will no longer be listed. Open the other file?`,
};
