import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../../src/ooxml';
import { writeWithExceljs } from './exceljsPeer';
import { medianMs, type BenchRow } from './measure';
import { reportPlan } from './reportPlan';

const SLIPS = 1_000;
const LEAST_RATIO = 2;
const MOST_MEGABYTES = 400;

const peakMegabytes = (): number => {
  const script = fileURLToPath(new URL('./writingMemory.ts', import.meta.url));
  return Number(
    execFileSync(process.execPath, ['--import', 'tsx', script, String(SLIPS)], { encoding: 'utf8' }),
  );
};

/** A thousand report sheets in one workbook, each with its chart; the peer writes the same cells without charts. */
export async function writingBench(): Promise<readonly BenchRow[]> {
  const plan = await reportPlan(SLIPS);
  const cells = plan.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length;
  const megabytes = peakMegabytes();
  return [
    {
      what: `writing ${SLIPS} slips with charts (${cells} cells)`,
      ours: await medianMs(() => writeWorkbook(plan), 3, 1),
      peer: 'exceljs, without charts',
      theirs: await medianMs(() => writeWithExceljs(plan), 3, 1),
      goal: { kind: 'at-least', ratio: LEAST_RATIO },
      note: `peak memory ${Math.round(megabytes)} MB: ${megabytes < MOST_MEGABYTES ? 'reached' : 'MISSED'} < ${MOST_MEGABYTES} MB`,
    },
  ];
}
