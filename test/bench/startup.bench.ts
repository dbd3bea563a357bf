import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { medianMs, type BenchRow } from './measure';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = resolve(ROOT, 'dist/cli/perf-scorecard.js');
const SAMPLE = resolve(ROOT, 'assets/samples/scorecard-2025-06.xlsx');

/** `check` on a sample, from process start to end, beside a Node process that does nothing. */
export async function startupBench(): Promise<readonly BenchRow[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT });
  const check = await medianMs(() => execFileSync(process.execPath, [CLI, 'check', SAMPLE]), 7, 1);
  const bare = await medianMs(() => execFileSync(process.execPath, ['-e', '']), 7, 1);
  return [
    {
      what: '`check` on a sample, from process start',
      ours: check,
      peer: 'an empty Node process',
      theirs: bare,
      goal: { kind: 'none' },
      note: `aim < 500 ms: ${check < 500 ? 'reached' : 'MISSED'}`,
    },
  ];
}
