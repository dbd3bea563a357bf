import type { CellRange } from './address';

/** What a cell holds, read from a file or from Excel: plain data, the same from both. */
export interface GridCell {
  /** The value, or a formula's last result. Dates are serial numbers; `GridError` is an error value. */
  readonly value: string | number | boolean | GridError;
  /** Number format code; `''` for General. */
  readonly format: string;
  /** Without the leading `=`; absent for constants. */
  readonly formula?: string;
  /** A formula without a result: the file was written by a program that does not compute. `value` is `''`. */
  readonly uncomputed?: true;
}

export interface GridError {
  /** `#REF!`, `#N/A` … */
  readonly error: string;
}

/** An Excel table (ListObject) of a sheet. */
export interface GridTable {
  readonly name: string;
  /** With the header row and, when there is one, the totals row. */
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface SheetGrid {
  readonly name: string;
  readonly visible: boolean;
  /** Sparse: `rows[r]?.[c]`; a blank cell is `undefined`. */
  readonly rows: readonly (readonly (GridCell | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** What a sheet of ours is, as its plan was stamped; absent on a person's own. */
  readonly stamp?: string;
}

export interface WorkbookGrid {
  /** File name without folder; `''` when there is none. */
  readonly fileName: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetGrid[];
}
