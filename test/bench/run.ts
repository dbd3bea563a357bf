import { engineBench } from './engine.bench';
import { nodeContextBench } from './nodeContext.bench';
import { startupBench } from './startup.bench';
import type { BenchRow } from './measure';
import { readingBench } from './reading.bench';
import { scoringBench } from './scoring.bench';
import { workbenchBench } from './workbench.bench';
import { writingBench } from './writing.bench';

/** `npm run bench`: our time against a peer's in the same run, and whether the ratio we aim for is reached. */
const BENCHES = [
  writingBench,
  readingBench,
  scoringBench,
  nodeContextBench,
  engineBench,
  startupBench,
  workbenchBench,
];

function verdict({ ours, theirs, goal }: BenchRow): string {
  if (goal.kind === 'none') return '';
  const ratio = goal.kind === 'at-most' ? ours / theirs : theirs / ours;
  const reached = goal.kind === 'at-most' ? ratio <= goal.ratio : ratio >= goal.ratio;
  const sign = goal.kind === 'at-most' ? '≤' : '≥';
  return `${ratio.toFixed(2)}× (aim ${sign} ${goal.ratio}×) ${reached ? 'reached' : 'MISSED'}`;
}

const ms = (time: number): string => (Number.isNaN(time) ? '—' : `${time.toFixed(time < 10 ? 2 : 0)} ms`);

console.log('| what | ours | peer | its time | ratio | note |');
console.log('|---|---:|---|---:|---|---|');
for (const bench of BENCHES) {
  for (const row of await bench()) {
    console.log(
      `| ${row.what} | ${ms(row.ours)} | ${row.peer} | ${ms(row.theirs)} | ${verdict(row)} | ${row.note ?? ''} |`,
    );
  }
}
