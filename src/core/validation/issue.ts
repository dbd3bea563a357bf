import type { EmployeeField, LibraryField, ScorecardField } from '../terms/scorecardRow';
import type { Severity } from '../terms/severity';

/** Where an issue points, without knowing spreadsheets: a row and a column of one of the tables. */
export type Place =
  /** `row` counts the unreadable settings. */
  | { readonly table: 'settings'; readonly row: number | 'header'; readonly field: null }
  | { readonly table: 'scorecard'; readonly row: number | 'header'; readonly field: ScorecardField | null }
  | { readonly table: 'employees'; readonly row: number | 'header'; readonly field: EmployeeField | null }
  | { readonly table: 'library'; readonly row: number | 'header'; readonly field: LibraryField | null };

/** One cell to change; refused by whoever applies it when the cell no longer shows `old`. */
export interface Edit {
  readonly place: Place;
  readonly old: string;
  /** A number is written as a number, text as text; `percent` asks for a percent number format. */
  readonly new: string | number;
  readonly percent?: boolean;
  /** `new` is a formula, with its leading `=`. */
  readonly formula?: boolean;
}

/** A repair that is safe to make without asking anything further. */
export type Fix = readonly [Edit, ...Edit[]];

/** The common shape of every issue; the exact codes and facts come from the list of rules. */
export interface IssueOf<Code extends string, Facts> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** Ids of those whose score it touches; for an error, those it holds back, its consequences' included. */
  readonly people: readonly string[];
  readonly facts: Facts;
  /** `null` for a consequence: it goes when its cause goes. */
  readonly fix: Fix | null;
}
