import {
  DEFAULT_POLICY,
  interpret,
  monthPeriod,
  NO_TRAITS,
  scoreColumns,
  scorePeople,
  validate,
} from '../../src/core';
import { bareLoop } from './bareLoop';
import { companyColumns, companyLines, companyRows, type CompanyLine } from './company';
import { medianMs, type BenchRow } from './measure';
import { spreadsheetOf } from './spreadsheet';

const PEOPLE = 12_500;

/** 100 000 rows: the kernel beside a bare loop and a spreadsheet, then the whole way from typed cells. */
export async function scoringBench(): Promise<readonly BenchRow[]> {
  const lines = companyLines(PEOPLE);
  return [...(await kernelRows(lines)), ...(await wholeWayRows(lines))];
}

async function kernelRows(lines: readonly CompanyLine[]): Promise<readonly BenchRow[]> {
  const columns = companyColumns(lines);
  const sheet = await spreadsheetOf(lines);
  const scores = scoreColumns(columns);
  assertAlike(scores, bareLoop(columns), 'the bare loop');
  assertAlike(
    scores,
    Float64Array.from(scores, (_, person) => sheet.score(person)),
    'the spreadsheet',
  );

  const ours = await medianOfBursts(() => scoreColumns(columns));
  const bare = await medianOfBursts(() => bareLoop(columns));
  const recalculated = await medianMs(sheet.recalculate, 3, 1);
  const what = `${lines.length} rows to ${PEOPLE} scores, exact`;
  return [
    { what, ours, peer: 'bare typed-array loop', theirs: bare, goal: { kind: 'at-most', ratio: 10 } },
    { what, ours, peer: '@odoo/o-spreadsheet', theirs: recalculated, goal: { kind: 'at-least', ratio: 20 } },
  ];
}

/** Both last a few milliseconds at most; in bursts a busy machine interrupts both alike. */
async function medianOfBursts(work: () => unknown): Promise<number> {
  const calls = 25;
  const burst = (): void => {
    for (let call = 0; call < calls; call += 1) work();
  };
  return (await medianMs(burst, 15, 3)) / calls;
}

/** Told only: what stands before the kernel when somebody opens a file. */
async function wholeWayRows(lines: readonly CompanyLine[]): Promise<readonly BenchRow[]> {
  const policy = { ...DEFAULT_POLICY, period: monthPeriod(2025, 6) };
  const input = { rows: companyRows(lines), employees: null, library: null, policy, traits: NO_TRAITS };
  const scorecard = interpret(input);
  const told = async (what: string, work: () => unknown): Promise<BenchRow> => ({
    what: `${what} of ${lines.length} rows`,
    ours: await medianMs(work, 3, 1),
    peer: '',
    theirs: Number.NaN,
    goal: { kind: 'none' },
  });
  return [
    await told('`interpret`', () => interpret(input)),
    await told('`scorePeople`', () => scorePeople(scorecard)),
    await told('`validate`', () => validate(scorecard)),
  ];
}

/** A bench compares only what computes the same; doubles may be a cent off at a rounding tie. */
function assertAlike(ours: Float64Array, theirs: Float64Array, peer: string): void {
  const odd = ours.findIndex((score, person) => !(Math.abs(score - theirs[person]!) < 0.011));
  if (odd >= 0) throw new Error(`person ${odd} has ${ours[odd]!}, and ${theirs[odd]!} in ${peer}`);
}
