import type { helpers } from './oSpreadsheet';

/** The library's inner parts as far as we extend them; its declarations keep them private. */

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Where a cell stands from now on; without an id nothing stands there any more. */
export interface Placed {
  readonly id: number | undefined;
  readonly at: Position;
}

export interface Command {
  readonly type: string;
}

export interface History {
  update: (...pathAndValue: readonly unknown[]) => void;
}

/** A cell as it is kept. Ours remember more than the library asks for. */
export interface KeptCell {
  readonly id: number;
  readonly style: CellLook | undefined;
  readonly format: string | undefined;
  readonly isFormula: boolean;
  readonly content?: string | undefined;
  readonly parsedValue?: string | number | boolean | null | undefined;
  readonly compiledFormula?: Compiled | undefined;
  /** The formula's text as it came, as long as the formula is the same. */
  readonly text?: { readonly of: Compiled; readonly formula: string } | undefined;
}

/** The library's style, and what of Excel's it does not know. */
export type CellLook = Readonly<Record<string, unknown>>;

export interface Compiled {
  readonly isBadExpression: boolean;
  readonly normalizedFormula: string;
  readonly rangeDependencies: readonly { readonly sheetId: string; readonly zone: Zone }[];
  toFormulaString: (getters: Getters) => string;
}

export interface EvaluatedCell {
  readonly type: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  readonly value: string | number | boolean | null;
  readonly formattedValue: string;
  readonly format?: string | undefined;
  readonly message?: string;
  readonly position?: Position;
  readonly origin?: Position;
  readonly isAutoSummable?: boolean;
  readonly defaultAlign?: string;
}

export interface Getters {
  getCell: (position: Position) => KeptCell | undefined;
  getCells: (sheetId: string) => readonly KeptCell[];
  getActivePosition: () => Position;
  getArrayFormulaSpreadingOn: (position: Position) => Position | undefined;
  getMerge: (position: Position) => Zone | undefined;
  getCellPosition: (id: number) => Position;
  getEvaluatedCell: (position: Position) => EvaluatedCell;
  getEvaluatedCellsPositions: (sheetId: string) => readonly Position[];
  getLocale: () => Parameters<typeof helpers.formatValue>[1]['locale'];
  getNumberRows: (sheetId: string) => number;
  getNumberCols: (sheetId: string) => number;
  getSheetIds: () => readonly string[];
  getSheetName: (sheetId: string) => string;
  getSheetZone: (sheetId: string) => Zone;
  tryGetSheet: (sheetId: string) => object | undefined;
  computeNow: () => void;
  getSpillZone: (position: Position) => Zone | undefined;
  getSpillZones: (sheetId: string) => readonly Zone[];
  getSpillAnchors: (sheetId: string, ranges: readonly Zone[]) => readonly Position[];
  getGivenSize: (sheetId: string, dimension: 'ROW' | 'COL', index: number) => number | undefined;
  placeCells: (sheetId: string, placed: readonly Placed[]) => void;
  placeCell: (id: number | undefined, position: Position) => void;
}
