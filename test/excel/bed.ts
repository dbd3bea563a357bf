/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { readWorkbook } from '../../src/ooxml';
import { excelInMemory } from '../workbench/excel';
import type { SheetGrid, WorkbookGrid } from '../../src/tables';

export const SAMPLES = [
  'scorecard-2025-06.xlsx',
  'scorecard-2025-06-with-mistakes.xlsx',
  'scorecard-2025-07-by-department.xlsx',
];

export const sample = (name: string): WorkbookGrid =>
  readWorkbook(new Uint8Array(readFileSync(resolve(__dirname, '../../assets/samples', name))), name);

/** Microsoft's client as the page's globals, over a workbook. */
export function officeBed(workbook?: WorkbookGrid) {
  const bed = excelInMemory(workbook ? { workbook, fileName: workbook.fileName } : {});
  vi.stubGlobal('Excel', bed.Excel);
  vi.stubGlobal('Office', bed.Office);
  return bed;
}

/** A sheet of plain values: `null` is blank, an object a whole cell. */
export function sheetGrid(
  name: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  rest: Partial<SheetGrid> = {},
): SheetGrid {
  return {
    name,
    visible: true,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : { value, format: '' }))),
    ...rest,
  };
}

export const workbookGrid = (...sheets: readonly SheetGrid[]): WorkbookGrid => ({
  fileName: 'month.xlsx',
  date1904: false,
  sheets,
});
