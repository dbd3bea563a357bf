import { WorkbookFileError } from '../../ooxml';
import { carryOut } from './carryOut';
import type { Answer, Job } from './job';

const answer = (told: Answer): void => postMessage(told);

function failure(cause: unknown): Answer {
  return cause instanceof WorkbookFileError
    ? { kind: 'refused', fault: cause.fault }
    : { kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
}

addEventListener('message', ({ data: job }: MessageEvent<Job>) => {
  try {
    const result = carryOut(job, (done, total) => answer({ kind: 'progress', done, total }));
    answer({ kind: 'done', result });
  } catch (cause) {
    answer(failure(cause));
  }
});
