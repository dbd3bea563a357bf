import type { Period, Place, ScorecardField, ScorecardInput, ScoringPolicy } from '../../core';
import type { CellAddress, CellRange, SheetCell } from '../address';
import type { PeriodSource, StatedPeriod } from './openPeriod';
import type { WideTable } from './wideTable';
import type { WorkbookSettings } from './settings/workbookSettings';

export interface RecogniseOptions {
  /** Comes before what the workbook says. */
  readonly period?: Period;
  readonly policy?: Partial<Omit<ScoringPolicy, 'period'>>;
}

/** A workbook understood as a scorecard: rows for the core, and the way back to their cells. */
export interface Recognition {
  readonly input: ScorecardInput;
  readonly settings: WorkbookSettings;
  readonly period: {
    readonly period: Period | null;
    readonly source: PeriodSource | null;
    /** Other periods that sheets, columns or the file's name give. */
    readonly others: readonly StatedPeriod[];
  };
  /** The cell behind a place; the nearest there is where the table lacks that column. */
  cellOf(place: Place): SheetCell | null;
  /** The sheet on which a row of the scorecard stands. */
  rowSheet(row: number): string;
  /** The tables that were read, in order. */
  readonly sources: readonly ScorecardSource[];
  /** The lists beside the scorecard. */
  readonly lists: readonly RecognisedList[];
  readonly ignoredSheets: readonly string[];
  /** Why there is nothing to score. */
  readonly problem: RecognitionProblem | null;
}

export interface ScorecardSource {
  readonly sheet: string;
  readonly range: CellRange;
  /** Name of the Excel table. */
  readonly table: string | null;
  /** Remarks not counted. */
  readonly rows: number;
  /** First row under the header, and the last that is no total; an Excel table's own rows. `null` without any. */
  readonly body: { readonly top: number; readonly bottom: number } | null;
  /** The columns that were understood, each with its header as it stands. */
  readonly columns: ReadonlyMap<ScorecardField, { readonly column: number; readonly header: string }>;
  /** Whose the rows are. */
  readonly ids: ReadonlySet<string>;
  /** The cell above or beside the table that tells whose it is, where it has no column of ids. */
  readonly owner: CellAddress | null;
  /** Weights in it were brought to scale by the shares of their parts: formulas over its cells would not agree. */
  readonly scaled: boolean;
}

export interface RecognisedList {
  readonly kind: 'employees' | 'library' | 'settings';
  readonly sheet: string;
  readonly range: CellRange;
  /** Name of the Excel table. */
  readonly table: string | null;
  readonly rows: number;
}

export type RecognitionProblem =
  | {
      readonly code: 'no-scorecard';
      readonly sheets: readonly string[];
      /** The sheet that came closest, and the columns it lacks. */
      readonly nearest: { readonly sheet: string; readonly missing: readonly ScorecardField[] } | null;
      /** A table that lies across, one column per metric, where there is one: it has all of it, and is not read. */
      readonly wide?: WideTable;
    }
  /** A header with nothing under it. */
  | { readonly code: 'no-rows'; readonly sheets: readonly string[] }
  /** Sheets of several months, and nothing says which one is meant. */
  | {
      readonly code: 'several-periods';
      readonly periods: readonly { readonly sheet: string; readonly period: string }[];
    };
