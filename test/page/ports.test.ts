import { editedWorkbook } from '../../src/actions';
import { parseRange } from '../../src/tables';
import { liveSheetContract } from '../ports/liveSheet';
import { sheetSinkContract } from '../ports/sheetSink';
import { sheetGrid, workbookGrid } from '../excel/bed';
import { openedInTest } from './openedFile';

const MONTH = workbookGrid(
  sheetGrid('评分表', [
    ['工号', '实际'],
    ['E001', 90],
    ['E002', '=A1'],
  ]),
);
const OWN = workbookGrid(sheetGrid('评分表', [['工号']]), sheetGrid('E001 王敏', [['我的']]));

liveSheetContract('a file on the page', () => {
  const { file } = openedInTest(MONTH);
  return {
    live: file.live,
    read: () => file.source.workbook(),
    // Somebody types in the program that keeps the file, saves, and drops it again.
    type: (address, typed) => {
      const { top: row, left: column } = parseRange(address)!;
      const before = file.workbook.get();
      const cells = [{ cell: { row, column }, before: null, after: Number(typed) }];
      file.readAgain(editedWorkbook(before, [{ sheet: '评分表', cells, room: [], styles: [] }]));
    },
    settle: () => Promise.resolve(),
  };
});

sheetSinkContract('a file on the page', () => {
  const { file } = openedInTest(OWN);
  return { sink: file.sheets, read: () => file.source.workbook() };
});
