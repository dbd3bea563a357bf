import type { CellRange } from './address';
import type { EditOutcome, EditPlan } from './editPlan';
import type { SheetPlan, WorkbookPlan } from './plan';
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

/** Writes whole sheets of ours into the open workbook. */
export interface SheetSink {
  /**
   * Writes sheets, each all or nothing. One with the same stamp is replaced where it stands, however it is named by
   * now; where a person's own sheet has the wanted name, ours takes another. Repeating completes what was interrupted.
   */
  write(sheets: readonly SheetPlan[], attention?: Attention): Promise<readonly WrittenSheet[]>;
  /** Removes the sheets of these stamps; nothing else is ever removed. */
  remove(stamps: readonly string[]): Promise<void>;
}

export interface WrittenSheet {
  readonly stamp: string;
  readonly name: string;
  /** The name that its plan asks for. */
  readonly wanted: string;
  readonly replaced: boolean;
}

/** A range of a sheet, to go to. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The open workbook in front of the person. */
export interface LiveSheet {
  /** Brings the sheet to the front and selects the range. */
  select(place: SheetPlace): Promise<void>;
  /** All plans together or none: refused as a whole where an old value has changed or room is taken. */
  edit(...plans: readonly EditPlan[]): Promise<EditOutcome>;
  /** Calls when the person or a co-author changes a cell; our own edits are left out. Returns how to stop. */
  onChange(listener: () => void): Promise<() => void>;
}
