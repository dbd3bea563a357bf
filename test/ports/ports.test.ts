import { afterEach, vi } from 'vitest';
import { officeLiveSheet } from '../../src/excel/officeLiveSheet';
import { officeSheetSink } from '../../src/excel/officeSheetSink';
import { officeTableSource } from '../../src/excel/officeTableSource';
import { delivered } from '../workbench/excel';
import { officeBed, sheetGrid, workbookGrid } from '../excel/bed';
import { liveSheetContract } from './liveSheet';
import { memoryWorkbook } from './memoryWorkbook';
import { sheetSinkContract } from './sheetSink';

afterEach(() => vi.unstubAllGlobals());

const MONTH = workbookGrid(
  sheetGrid('评分表', [
    ['工号', '实际'],
    ['E001', 90],
    ['E002', '=A1'],
  ]),
);
const OWN = workbookGrid(sheetGrid('评分表', [['工号']]), sheetGrid('E001 王敏', [['我的']]));

liveSheetContract('Office.js', () => {
  const bed = officeBed(MONTH);
  return {
    live: officeLiveSheet(),
    read: () => officeTableSource().workbook(),
    type: (address, typed) => bed.host.type(address, typed),
    settle: delivered,
  };
});

liveSheetContract('in memory', () => {
  const memory = memoryWorkbook(MONTH);
  return {
    live: memory,
    read: () => memory.workbook(),
    type: (address, typed) => memory.type(address, Number(typed)),
    settle: () => Promise.resolve(),
  };
});

sheetSinkContract('Office.js', () => {
  officeBed(OWN);
  return { sink: officeSheetSink(), read: () => officeTableSource().workbook() };
});

sheetSinkContract('in memory', () => {
  const memory = memoryWorkbook(OWN);
  return { sink: memory.sheets, read: () => memory.workbook() };
});
