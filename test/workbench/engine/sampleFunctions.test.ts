import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/ooxml';
import { registered } from '../../functions/customFunctions';
import '../../../src/functions/functions';
import '../../../src/functions/telling';
import { excelInMemory, personTypes } from '../excel';
import type { FunctionsMetadata } from '../../../src/workbench/host/functions/metadata';

const metadata = JSON.parse(readFileSync('test/golden/functions.json', 'utf8')) as FunctionsMetadata;
const NAME = 'scorecard-2025-06.xlsx';

/** The sample month with the add-in's functions, each called in the client's page by its messages. */
function sampleMonth() {
  const workbook = readWorkbook(new Uint8Array(readFileSync(`assets/samples/${NAME}`)), NAME);
  const excel = excelInMemory({ workbook, fileName: NAME });
  const { CustomFunctions } = excel.window as unknown as {
    CustomFunctions: { associate: (functions: object) => void; Error: unknown };
  };
  // Errors are told from other things by the page's own class.
  Object.assign((globalThis as unknown as { CustomFunctions: object }).CustomFunctions, {
    Error: CustomFunctions.Error,
  });
  CustomFunctions.associate(Object.fromEntries(registered));
  excel.host.registerFunctions('PERF', metadata);
  const sheet = excel.engine.activeSheet();
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (excel.host.functions.due > 0);
  };
  const value = (row: number, column: number) =>
    excel.engine.read({ sheet, top: row, bottom: row, left: column, right: column })[0]?.[0]?.value;
  return { ...excel, sheet, settled, value };
}

const ANCHOR = { row: 0, column: 11 };

describe('the add-in’s functions on the sample month', () => {
  test('are busy while due, spill beside the table, and follow an edit', async () => {
    const { host, engine, sheet, settled, value } = sampleMonth();
    host.type(
      'L1',
      '=PERF.SCORES(Scorecard[工号],Scorecard[权重],Scorecard[实际值],Scorecard[目标值],Scorecard[计分方式])',
    );
    expect(value(0, 11)).toEqual({ error: '#BUSY!' });
    await settled();
    const spill = engine.spill({ sheet, ...ANCHOR })!;
    expect(spill.bottom).toBeGreaterThan(5);
    const before = engine.read({ sheet, ...spill }).map((row) => row.map((cell) => cell.value));
    await personTypes(engine, { sheet, row: 1, column: 8 }, '0');
    await settled();
    const after = engine.read({ sheet, ...spill }).map((row) => row.map((cell) => cell.value));
    expect(after).not.toEqual(before);
    expect(after).toHaveLength(before.length);
  });

  test('say what is wrong in a sentence that hangs on the cell', async () => {
    const { host, engine, sheet, settled, value } = sampleMonth();
    host.type('L1', '=PERF.ATTAINMENT("好","越多越好","no such method")');
    await settled();
    const shown = value(0, 11) as { error: string; message: string };
    expect(shown).toMatchObject({ error: '#VALUE!' });
    expect(engine.furniture(sheet)?.notes).toEqual([{ cell: { row: 0, column: 11 }, text: shown.message }]);
    host.type('L1', '5');
    expect(engine.furniture(sheet)?.notes).toEqual([]);
  });

  test('take a column of a table by its heading, and follow the table as it grows', async () => {
    const { host, engine, sheet, value } = sampleMonth();
    host.type('L1', '=SUM(Scorecard[权重])');
    const before = value(0, 11) as number;
    expect(before).toBeGreaterThan(0);
    const { bottom } = host.workbook.findTable('Scorecard')!.range;
    await personTypes(engine, { sheet, row: bottom + 1, column: 5 }, '10');
    expect(host.workbook.findTable('Scorecard')?.range.bottom).toBe(bottom + 1);
    expect(value(0, 11)).toBeCloseTo(before + 10);
  });
});
