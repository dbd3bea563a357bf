import type { WorkbookFileFault } from '../../ooxml';
import type { WorkbookGrid, WorkbookPlan } from '../../tables';

/** A file of ours to be. */
export interface PlannedFile {
  readonly fileName: string;
  readonly workbook: WorkbookPlan;
}

/** What takes long enough to be done apart from the page. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookPlan }
  | { readonly kind: 'zip'; readonly files: readonly PlannedFile[] };

export interface Results {
  readonly read: WorkbookGrid;
  readonly workbook: Uint8Array;
  readonly zip: Uint8Array;
}

/** What comes back; errors are told as facts, since a class does not travel. */
export type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Results[keyof Results] }
  | { readonly kind: 'refused'; readonly fault: WorkbookFileFault }
  | { readonly kind: 'failed'; readonly message: string };
