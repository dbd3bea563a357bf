import type { ScorecardField } from '../../core';
import type { GridTable } from '../grid';
import type { Reach, SheetView } from './sheetView';

/** A column whose header was understood. */
export interface KnownColumn {
  readonly column: number;
  /** As it stands, on one line. */
  readonly header: string;
  /** What stands in brackets behind it. */
  readonly bracketed: string | null;
  /** Its word could mean something else in another table. */
  readonly loose: boolean;
}

/** A column that is not read, and how it is called. */
export interface OtherColumn {
  readonly column: number;
  readonly header: string;
}

/** A header of a table: where it stands, and which columns it names. */
export interface Header<Field extends string> {
  readonly top: number;
  /** Below `top` where a header takes two rows. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, KnownColumn>;
  /** Named by an earlier header already. */
  readonly repeated: readonly OtherColumn[];
  readonly unused: readonly OtherColumn[];
  /** Headers beyond a blank column that belong to something else. */
  readonly asides: readonly OtherColumn[];
  /** The Excel table it belongs to. */
  readonly table: GridTable | null;
}

/** One table of a scorecard: a whole sheet, a department, or one person. */
export interface Block {
  readonly view: SheetView;
  readonly header: Header<ScorecardField>;
  /** First row of what belongs to it above the header: titles, and labels such as 姓名：王敏. */
  readonly preambleTop: number;
  /** First row above the header in which its titles may stand. */
  readonly titlesFrom: number;
  /** Last row that may hold rows of it. */
  readonly bottom: number;
  /** Columns that are searched for labels and for values outside the named columns. */
  readonly reach: Reach;
}
