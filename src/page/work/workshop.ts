import { WorkbookFileError } from '../../ooxml';
import { carryOut, type OnProgress } from './carryOut';
import type { Answer, Job, Results } from './job';

/** Where files are read and made. */
export type Workshop = <Kind extends Job['kind']>(
  job: Extract<Job, { readonly kind: Kind }>,
  attention?: WorkshopAttention,
) => Promise<Results[Kind]>;

export interface WorkshopAttention {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** On this thread: for tests, and for pages opened from the disk, which may start no worker. */
export const onThisThread: Workshop = async (job, { onProgress, signal } = {}) => {
  signal?.throwIfAborted();
  // What says that it has begun is seen first.
  await new Promise((resume) => setTimeout(resume));
  return carryOut(job, onProgress) as never;
};

/** Beside this thread, a worker for each job: cancelling ends it, whatever it is at. */
export const inWorkers =
  (address: string): Workshop =>
  (job, attention = {}) => {
    const worker = started(address);
    return worker === null
      ? onThisThread(job, attention)
      : (answerOf(worker, job, attention) as Promise<never>);
  };

function started(address: string): Worker | null {
  try {
    return new Worker(address);
  } catch {
    return null;
  }
}

function answerOf(worker: Worker, job: Job, attention: WorkshopAttention): Promise<unknown> {
  const { onProgress, signal } = attention;
  return new Promise<unknown>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    // A worker that could not be loaded says no more than that.
    worker.addEventListener('error', () => resolve(onThisThread(job as never, attention)));
    worker.addEventListener('message', ({ data: told }: MessageEvent<Answer>) => {
      switch (told.kind) {
        case 'progress':
          onProgress?.(told.done, told.total);
          break;
        case 'done':
          resolve(told.result);
          break;
        case 'refused':
          reject(new WorkbookFileError(told.fault));
          break;
        case 'failed':
          reject(new Error(told.message));
          break;
      }
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
