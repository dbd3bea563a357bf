import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './measure';
import { reportPlan } from './reportPlan';

const SLIPS = 1_000;
const LEAST_RATIO = 2;
const MOST_MEGABYTES = 400;

const TIME = new URL('./writingTime.ts', import.meta.url);
const MEMORY = new URL('./writingMemory.ts', import.meta.url);

/** What a script prints: a number, from a process of its own. */
const measured = (script: URL, ...args: readonly string[]): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(script), ...args], { encoding: 'utf8' }),
  );

/** A thousand report sheets in one workbook, each with its chart; the peer writes the same cells without charts. */
export async function writingBench(): Promise<readonly BenchRow[]> {
  const plan = await reportPlan(SLIPS);
  const cells = plan.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length;
  const megabytes = measured(MEMORY, String(SLIPS));
  return [
    {
      what: `writing ${SLIPS} slips with charts (${cells} cells)`,
      ours: measured(TIME, 'ours', String(SLIPS)),
      peer: 'exceljs, without charts',
      theirs: measured(TIME, 'exceljs', String(SLIPS)),
      goal: { kind: 'at-least', ratio: LEAST_RATIO },
      note: `peak memory ${Math.round(megabytes)} MB: ${megabytes < MOST_MEGABYTES ? 'reached' : 'MISSED'} < ${MOST_MEGABYTES} MB`,
    },
  ];
}
