/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readWorkbook } from '../../src/ooxml';
import { cellAddress } from '../scenarios/cellAddress';
import { startExcel } from '../../src/workbench/node/startExcel';
import type { FunctionsMetadata } from '../../src/workbench/host/functions/metadata';
import type { Bed, Values } from '../scenarios/bed';

/** In the order of the page. */
const BUNDLES = ['functions.js', 'ribbon.js', 'telling.js', 'taskpane.js'];

/** The sample month under Microsoft's client in Node, with the bundles that ship. */
export function openNodeBed(): Bed {
  const sample = 'scorecard-2025-06.xlsx';
  const workbook = readWorkbook(readFileSync(resolve('assets/samples', sample)), sample);
  const excel = startExcel({ workbook, language: 'zh-CN', year: 2025 });
  const metadata = JSON.parse(readFileSync(resolve('dist/functions.json'), 'utf8')) as FunctionsMetadata;
  excel.host.registerFunctions('PERF', metadata);
  for (const bundle of BUNDLES) excel.evaluate(resolve('dist', bundle));
  const read = (property: 'values' | 'formulas') => (address: string) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load(property);
      await context.sync();
      return range[property] as Values;
    });
  return {
    read: read('values'),
    formulas: read('formulas'),
    type: (address, content) => {
      const { column: col, row } = cellAddress(address);
      // What the sheet's editor does with a person's entry.
      excel.engine.model.dispatch('UPDATE_CELL', { sheetId: excel.engine.activeSheet(), col, row, content });
      return Promise.resolve();
    },
    undo: () => Promise.resolve(void excel.engine.model.dispatch('REQUEST_UNDO')),
    press: (functionName) => excel.press(functionName),
    close: () => {
      excel.close();
      return Promise.resolve();
    },
  };
}
