import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readWorkbook } from '../../src/ooxml';
import { createEngine } from '../../src/workbench/engine';
import { startExcel } from '../../src/workbench/node/startExcel';
import { registered } from '../functions/customFunctions';
import '../../src/functions/functions';
import { medianMs, type BenchRow } from './measure';
import type { EngineValue } from '../../src/workbench/host/engine';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = 'scorecard-2025-06.xlsx';
const ROWS = 10_000;

const told = (reached: boolean, aim: string): string => `aim ${aim}: ${reached ? 'reached' : 'MISSED'}`;

/** 100 000 cells by one `range.values`, beside the same cells straight into the engine. */
async function writing(): Promise<BenchRow> {
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => (column === 0 ? `姓名${row}` : row * column)),
  );
  const excel = startExcel();
  const ours = await medianMs(
    () =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(`A1:J${ROWS}`).values = values;
        await context.sync();
      }),
    3,
    2,
  );
  excel.close();
  const engine = createEngine();
  const contents = values.map((row) => row.map((value) => ({ value })));
  const at = { sheet: engine.activeSheet(), row: 0, column: 0 };
  const theirs = await medianMs(() => engine.write(at, contents), 3, 2);
  const goal = { kind: 'none' } as const;
  return {
    what: '100 000 cells by range.values',
    ours,
    peer: 'the engine alone',
    theirs,
    goal,
    note: told(ours < 1000, '< 1 s'),
  };
}

/** One `PERF.LINES` of 10 000 lines: carried to the function and back into a spill, beside the function alone. */
async function lines(): Promise<BenchRow> {
  const engine = createEngine();
  const sheet = engine.activeSheet();
  const rows = Array.from({ length: ROWS }, (_, row): EngineValue[] => [5, 80 + (row % 40), 100, '越高越好']);
  engine.write(
    { sheet, row: 0, column: 0 },
    rows.map((row) => row.map((value) => ({ value }))),
  );
  const compute = registered.get('LINES') as (...given: unknown[]) => readonly (readonly EngineValue[])[];
  const omitted = [null, null, null, {}];
  let inside = 0;
  engine.registerFunction({
    name: 'PERF.LINES',
    description: '',
    parameters: ['weights', 'actuals', 'targets', 'methods'].map((name) => ({
      name,
      optional: false,
      description: '',
    })),
    compute: ({ args }) => {
      const started = performance.now();
      const result = compute(...args, ...omitted);
      inside = performance.now() - started;
      return result;
    },
  });
  const cell = { sheet, row: 0, column: 6 };
  engine.write(cell, [[{ formula: `=PERF.LINES(A1:A${ROWS},B1:B${ROWS},C1:C${ROWS},D1:D${ROWS})` }]]);
  const all = await medianMs(() => engine.recalculate([cell]), 5, 2);
  return {
    what: `PERF.LINES of 10 000 lines, spilled to row ${String(engine.spill(cell)?.bottom)}`,
    ours: inside,
    peer: 'with the engine around it',
    theirs: all,
    goal: { kind: 'none' },
    note: told(inside < 100, '< 100 ms of our own'),
  };
}

/** An edit on the sample month until what depends on it is computed. */
async function editing(): Promise<BenchRow> {
  const workbook = readWorkbook(
    new Uint8Array(readFileSync(resolve(ROOT, 'assets/samples', SAMPLE))),
    SAMPLE,
  );
  const excel = startExcel({ workbook });
  excel.host.type('L1', '=SUM(Scorecard[权重])*2');
  let weight = 0;
  const edit = () => excel.host.type('F2', String((weight = (weight + 1) % 20)));
  const ours = await medianMs(edit, 9, 3);
  const bare = createEngine();
  const at = { sheet: bare.activeSheet(), row: 0, column: 0 };
  const theirs = await medianMs(() => bare.write(at, [[{ value: weight++ }]]), 9, 3);
  excel.close();
  const goal = { kind: 'none' } as const;
  return {
    what: 'an edit of the sample, dependents computed',
    ours,
    peer: 'an edit of an empty sheet',
    theirs,
    goal,
    note: told(ours < 1000, '< 1 s'),
  };
}

export const engineBench = async (): Promise<readonly BenchRow[]> => [
  await writing(),
  await lines(),
  await editing(),
];
