import type { WorkbenchWords } from './workbench';

export const workbench: WorkbenchWords = {
  title: (file) => `${file} · PERF workbench`,
  name: 'PERF workbench',
  newFile: 'New workbook.xlsx',
  standIn: 'A stand-in for Excel, to try the add-in',
  ribbon: { tabs: 'Ribbon', home: 'Home', file: 'File' },
  file: {
    open: {
      label: 'Open',
      tip: 'Open an .xlsx of your own, or drop it here. It is read in this browser only, never uploaded, never changed.',
    },
    sample: { label: 'Sample', tip: 'Open the sample month: a made-up scorecard of 30 people.' },
    create: { label: 'New', tip: 'Start with an empty workbook.' },
    download: {
      label: 'Download',
      tip: 'Save as a new .xlsx: keeps cells, formulas, formats, column widths, tables and merges, and PERF formulas as their results; leaves out charts, conditional formats, dropdowns and notes. Your original stays as it is.',
    },
  },
  settings: { language: 'Language', theme: 'Theme', personality: 'Blank cells' },
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  personalities: { null: 'null (current)', zero: '0 (older desktop)' },
  sheet: 'Sheet',
  pane: { close: 'Close the pane', resize: 'Resize the pane' },
  status: { starting: 'Starting the add-in…', ready: 'Ready', calculating: 'Calculating…' },
  cellNote: (cell, text) => `${cell}: ${text}`,
  drop: 'Drop to open this workbook',
  dismiss: 'Dismiss',
  downloaded: (file) =>
    `${file} is downloaded. It is a new file with cells, formulas, formats, column widths, tables and merges, and PERF formulas as their results; charts, conditional formats, dropdowns and notes are left out. Your original is unchanged.`,
  downloadName: (file) => `${file.replace(/\.xlsx$/i, '')}-workbench.xlsx`,
  dialog: { confirm: 'OK', cancel: 'Cancel' },
  notOpened: (file, reason) => `${file} was not opened. ${reason}`,
  notDownloaded: (reason) => `The download could not be made. ${reason}`,
  commandFailed: (command) => `The add-in did not finish “${command}”. Look at the pane, or press it again.`,
  notStarted: (reason) => `The workbench did not start. ${reason} Reload the page to try again.`,
  wire: {
    title: 'Between office.js and the workbook',
    toggle: 'Wire',
    totals: ({ requests, syncs, milliseconds, bytes }) =>
      `${requests} ${requests === 1 ? 'request' : 'requests'} · ${syncs} ${syncs === 1 ? 'sync' : 'syncs'} · ${milliseconds} ms · ${bytes}`,
    clear: 'Clear',
    close: 'Close the wire',
    empty: 'Nothing yet. Press a ribbon button or change a cell.',
    kinds: { sync: 'sync', call: 'call', event: 'event', subscription: 'listen' },
    columns: { number: 'No.', kind: 'Kind', what: 'What', sent: 'Out', received: 'Back', time: 'ms' },
    request: 'Request',
    answer: 'Answer',
  },
  server: {
    portTaken: (taken, next) => `Port ${taken} is in use by another program; using ${next}.`,
    ready: 'The PERF workbench is ready',
    stop: 'Ctrl-C stops it',
    filePage: (address) => `Without Excel, open a file and see its scores: ${address}`,
    ownCertificate:
      'The browser will warn once that the connection is not private: this computer made the certificate itself, for localhost only. Choose Advanced, then Continue to localhost. To see no warning, run npx office-addin-dev-certs install first.',
    notBuilt: 'Nothing is built yet. Run npm run build first.',
  },
};
