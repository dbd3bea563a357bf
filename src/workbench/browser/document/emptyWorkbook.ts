import type { WorkbookGrid } from '../../../tables';

/** What Excel opens when nothing is asked for. */
export const emptyWorkbook = (fileName: string): WorkbookGrid => ({
  fileName,
  date1904: false,
  sheets: [
    {
      name: 'Sheet1',
      visible: true,
      rows: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    },
  ],
});
