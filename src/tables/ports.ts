import type { WorkbookPlan } from './plan';
import type { WorkbookGrid } from './grid';

/** How far a long action is, for a person: which item it is at, of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

export interface Attention {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when the person cancels; actions stop between two items. */
  readonly signal?: AbortSignal;
}

/** Where tables are read from: a dropped file, or the open workbook. */
export interface TableSource {
  workbook(): Promise<WorkbookGrid>;
}

/** Where whole files of ours go: a folder, a zip, downloads. */
export interface WorkbookSink {
  write(fileName: string, workbook: WorkbookPlan): Promise<void>;
}
