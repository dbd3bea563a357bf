import { zipSync, type Zippable } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../ooxml';
import type { Job, PlannedFile, Results } from './job';

export type OnProgress = (done: number, total: number) => void;

/** Does a job, on whichever thread it is called. */
export function carryOut(job: Job, onProgress: OnProgress = () => undefined): Results[Job['kind']] {
  switch (job.kind) {
    case 'read':
      return readWorkbook(job.bytes, job.fileName);
    case 'workbook':
      return writeWorkbook(job.workbook);
    case 'zip':
      return zipped(job.files, onProgress);
  }
}

/** Earliest day that a zip knows: the same plans make the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

function zipped(files: readonly PlannedFile[], onProgress: OnProgress): Uint8Array {
  const parts: Zippable = {};
  for (const [done, { fileName, workbook }] of files.entries()) {
    onProgress(done, files.length);
    // Workbooks are compressed as they are.
    parts[fileName] = [writeWorkbook(workbook), { level: 0, mtime: NO_TIME }];
  }
  return zipSync(parts);
}
