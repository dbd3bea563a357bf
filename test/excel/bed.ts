/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { readWorkbook } from '../../src/ooxml';
import { parseRange } from '../../src/tables';
import { excelInMemory } from '../workbench/excel';
import type { BlankPersonality } from '../../src/workbench/host/functions/marshalling';
import type { FunctionsMetadata } from '../../src/workbench/host/functions/metadata';
import type { StartOptions } from '../../src/workbench/node/startExcel';
import type { SheetGrid, WorkbookGrid } from '../../src/tables';

export const SAMPLES = [
  'scorecard-2025-06.xlsx',
  'scorecard-2025-06-with-mistakes.xlsx',
  'scorecard-2025-07-by-department.xlsx',
];

export const sample = (name: string): WorkbookGrid =>
  readWorkbook(new Uint8Array(readFileSync(resolve(__dirname, '../../assets/samples', name))), name);

/** Microsoft's client as the page's globals, over a workbook. */
export function officeBed(workbook?: WorkbookGrid, options: StartOptions = {}) {
  const bed = excelInMemory({ ...(workbook && { workbook, fileName: workbook.fileName }), ...options });
  vi.stubGlobal('Excel', bed.Excel);
  vi.stubGlobal('Office', bed.Office);
  return bed;
}

/** The same with the worksheet functions at work, as the add-in's page would have them. */
export async function liveBed(workbook: WorkbookGrid, personality: BlankPersonality = 'null') {
  const bed = officeBed(workbook, { personality, language: 'zh-CN' });
  vi.stubGlobal('CustomFunctions', bed.window['CustomFunctions']);
  vi.resetModules();
  await import('../../src/functions/functions');
  bed.host.registerFunctions(
    'PERF',
    JSON.parse(readFileSync(resolve(__dirname, '../golden/functions.json'), 'utf8')) as FunctionsMetadata,
  );
  return bed;
}

/** Until no cell waits for a function any more. */
export const calculated = (bed: ReturnType<typeof officeBed>, address: string): Promise<void> =>
  vi.waitFor(() => {
    const [name = '', at = ''] = address.split('!');
    const sheet = bed.engine.sheets().find((one) => one.name === name)!;
    const [[cell] = []] = bed.engine.read({ sheet: sheet.id, ...parseRange(at)! });
    const isBusy = typeof cell?.value === 'object' && cell.value?.error === '#BUSY!';
    if (isBusy || cell?.value === null) throw new Error(`${address} waits`);
  }, 10_000);

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
