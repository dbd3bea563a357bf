import type { CellAddress, CellRange } from '../../tables';
import type { EngineNotice } from './engineNotice';

/**
 * The spreadsheet engine under Excel's object model: sheets of cells, formulas in A1 text, styles, and what is drawn on
 * them. The host knows Excel's rules (names, limits, protection, structured references); the engine only computes and
 * shows, and throws where it is asked for something it cannot do. Rows and columns are counted from 0.
 */
export interface Engine {
  /** In the order of their tabs. */
  sheets(): readonly EngineSheet[];
  /** Adds an empty sheet before tab `position` and returns its id, which lasts as long as the sheet. */
  addSheet(name: string, position: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  moveSheet(sheet: SheetId, position: number): void;
  showSheet(sheet: SheetId, visibility: SheetVisibility): void;
  /** `RRGGBB`, or `null` for none. */
  colorTab(sheet: SheetId, color: string | null): void;

  activeSheet(): SheetId;
  activate(sheet: SheetId): void;
  selection(): SheetRange;
  select(place: SheetRange): void;

  /** Every cell of a range, row by row, blanks included. */
  read(place: SheetRange): readonly (readonly EngineCell[])[];
  /** The same cells as a person sees them: values in their number formats. */
  texts(place: SheetRange): readonly (readonly string[])[];
  /** The smallest range that holds every cell with content; `null` when there is none. */
  usedRange(sheet: SheetId): CellRange | null;
  /** Puts contents from `at` to the right and down; `undefined` leaves a cell as it is, `null` empties it. */
  write(at: SheetCellRef, contents: readonly (readonly (CellContent | null | undefined)[])[]): void;
  /** Where the formula of this anchor spills, itself included; `null` when it does not spill. */
  spill(anchor: SheetCellRef): CellRange | null;
  /** Tables: no formula may spill inside them or into them; one that would shows `#SPILL!`. */
  blockSpills(sheet: SheetId, ranges: readonly CellRange[]): void;

  /** Lays the given properties over every cell of the range and leaves the others; `null` takes a property away. */
  style(place: SheetRange, style: EngineStyle): void;
  /** Every property that was laid on the cell is given back, even one that the engine cannot show. */
  styleOf(cell: SheetCellRef): EngineStyle;

  /** Pixels. */
  size(sheet: SheetId, dimension: Dimension, index: number): number;
  /** Pixels; `null` for the standard size. */
  resize(lines: SheetLines, pixels: number | null): void;
  isHidden(sheet: SheetId, dimension: Dimension, index: number): boolean;
  hide(lines: SheetLines, hidden: boolean): void;
  /** Formulas, styles, sizes and merges move along, as a person would see it. */
  insertLines(lines: SheetLines): void;
  deleteLines(lines: SheetLines): void;

  merges(sheet: SheetId): readonly CellRange[];
  merge(place: SheetRange): void;
  unmerge(place: SheetRange): void;

  /** What stands on a sheet besides its cells, to be shown as it is given: the host keeps it, the engine draws it. */
  furnish(sheet: SheetId, furniture: SheetFurniture): void;

  /**
   * Does the work as one change: what follows from it is computed at its end, or where the work looks at it, and told
   * then. A batch inside a batch is part of it.
   */
  batch<R>(work: () => R): R;
  /** Computes these cells anew, and whatever depends on them; without cells everything. */
  recalculate(cells?: readonly SheetCellRef[]): void;
  /** Adds a worksheet function; a second one of the same name replaces the first. */
  registerFunction(worksheetFunction: WorksheetFunction): void;

  /** Rules of Excel that a person's typing and formulas go through. */
  obey(rules: HouseRules): void;
  /** @returns the way to stop listening */
  listen(listener: (notice: EngineNotice) => void): () => void;
}

export type SheetId = string;
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';
export type Dimension = 'row' | 'column';

export interface EngineSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string | null;
}

export interface SheetCellRef extends CellAddress {
  readonly sheet: SheetId;
}

export interface SheetRange extends CellRange {
  readonly sheet: SheetId;
}

/** Rows or columns `first` to `first + count - 1`. */
export interface SheetLines {
  readonly sheet: SheetId;
  readonly dimension: Dimension;
  readonly first: number;
  readonly count: number;
}

export interface EngineError {
  /** `#N/A`, `#VALUE!`, `#SPILL!`, `#BUSY!` … */
  readonly error: string;
  /** The sentence that came with it. */
  readonly message?: string;
}

/** Dates are serial numbers; `null` is blank. */
export type EngineValue = string | number | boolean | null | EngineError;

export interface EngineCell {
  /** A formula's result; of a cell that a formula spills into, the spilled value. */
  readonly value: EngineValue;
  /** With its leading `=`, as the engine computes it; absent for constants and spilled cells. */
  readonly formula?: string;
}

/** Text is kept as text, whatever it looks like. */
export type CellContent = { readonly value: EngineValue } | { readonly formula: string };

/** Colours are `RRGGBB`, font sizes points. */
export interface EngineStyle {
  /** Excel's code; absent or `null` for General. */
  readonly numberFormat?: string | null;
  readonly fontName?: string | null;
  readonly fontSize?: number | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'center' | 'bottom' | null;
  readonly wrap?: boolean | null;
  readonly indent?: number | null;
  readonly top?: EngineBorder | null;
  readonly bottom?: EngineBorder | null;
  readonly left?: EngineBorder | null;
  readonly right?: EngineBorder | null;
  /** `false` leaves the cell open when the sheet is protected; locked otherwise. */
  readonly locked?: boolean | null;
}

export interface EngineBorder {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

export interface SheetFurniture {
  readonly tables: readonly FurnitureTable[];
  readonly charts: readonly FurnitureChart[];
  readonly conditionalFormats: readonly FurnitureConditionalFormat[];
  readonly validations: readonly FurnitureValidation[];
  /** Sentences that hang on cells: of errors, and of people. */
  readonly notes: readonly { readonly cell: CellAddress; readonly text: string }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly isProtected: boolean;
}

export interface FurnitureTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** `TableStyleMedium2` …; `null` for none. */
  readonly style: string | null;
  readonly filter: boolean;
  readonly bandedRows: boolean;
}

/** Lengths in points from the sheet's top left corner. */
export interface FurnitureChart {
  readonly id: string;
  /** Excel's chart type: `BarClustered`, `ColumnStacked`, `Line` … */
  readonly type: string;
  readonly title: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right';
  readonly categories: SheetRange | null;
  readonly series: readonly {
    readonly name: string;
    readonly values: SheetRange;
    readonly color: string | null;
  }[];
}

export interface FurnitureConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string; readonly style: EngineStyle }
    | {
        readonly kind: 'cell';
        /** Excel's operator: `EqualTo`, `LessThan`, `Between` … */
        readonly operator: string;
        readonly first: string;
        readonly second: string | null;
        readonly style: EngineStyle;
      }
    | { readonly kind: 'text'; readonly operator: string; readonly text: string; readonly style: EngineStyle }
    | { readonly kind: 'data-bar'; readonly color: string }
    | { readonly kind: 'color-scale'; readonly colors: readonly string[] };
}

export interface FurnitureValidation {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'list-of-range'; readonly source: SheetRange }
    | {
        readonly kind: 'number';
        readonly whole: boolean;
        readonly operator: string;
        readonly first: string;
        readonly second: string | null;
      }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly refuse: boolean;
}

/** A function that formulas may call; the engine knows nothing of where it is computed. */
export interface WorksheetFunction {
  /** `PERF.SCORE`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description: string;
  }[];
  /**
   * The result at once, row by row; a single value is a matrix of one. A result that is still due is the error
   * `#BUSY!`: whoever registered the function recalculates the cell when it has come.
   */
  readonly compute: (call: FunctionCall) => readonly (readonly EngineValue[])[];
}

export interface FunctionCall {
  readonly cell: SheetCellRef;
  /** Errors are handed over like other values; `undefined` is an argument left out. */
  readonly args: readonly FunctionArgument[];
}

/** Ranges and arrays row by row, blanks `null`. */
export type FunctionArgument = EngineValue | readonly (readonly EngineValue[])[] | undefined;

/** `format` is their size, and whether they are hidden. */
export type LineChange = 'insert' | 'delete' | 'format';

/** What the host decides about a person's own typing in the engine's sheet. */
export interface HouseRules {
  /** A typed formula as the engine can compute it (structured references as ranges). */
  readonly computable: (typed: string, cell: SheetCellRef) => string;
  /** What a typed text that is no formula puts into this cell, and the number format it brings to a plain one. */
  readonly entry: (
    typed: string,
    cell: SheetCellRef,
  ) => { readonly value: EngineValue; readonly format?: string };
  /** The formula that a person reads in this cell, given the engine's. */
  readonly readable: (formula: string, cell: SheetCellRef) => string;
  /** Whether a person may change these cells. */
  readonly mayEdit: (place: SheetRange) => boolean;
  /** Whether a person may do this to lines of the sheet. */
  readonly mayChange: (lines: SheetLines, change: LineChange) => boolean;
}
