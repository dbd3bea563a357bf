import { startExcel } from '../../src/workbench/node/startExcel';
import { medianMs, type BenchRow } from './measure';

/** A page with Microsoft's client over an empty workbook, ready for its first request. */
export async function nodeContextBench(): Promise<readonly BenchRow[]> {
  const started = performance.now();
  startExcel().close();
  const first = performance.now() - started;
  const fresh = await medianMs(() => startExcel().close(), 11, 5);
  return [
    {
      what: 'a fresh Excel in Node',
      ours: fresh,
      peer: 'the first one, with the library to compile',
      theirs: first,
      goal: { kind: 'none' },
      note: `aim < 50 ms: ${fresh < 50 ? 'reached' : 'MISSED'}`,
    },
  ];
}
