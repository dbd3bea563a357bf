import type { Day } from '../terms/brand';
import type { MethodCode } from '../terms/method';
import type { Outcome } from '../terms/outcome';
import type { ScoringPolicy } from '../terms/policy';
import type { EmployeeRow, LibraryRow, ScorecardField, ScorecardRow } from '../terms/scorecardRow';
import type { Section } from '../terms/section';
import type { Line, Person } from './line';

/** What the room that read the sheet noticed about the table itself, told without naming cells. */
export interface TableTraits {
  readonly missingColumns: readonly ScorecardField[];
  /** Headers of columns left alone, in order. */
  readonly unusedColumns: readonly string[];
  /** Headers that name a column which an earlier header already named. */
  readonly repeatedColumns: readonly string[];
  /** Cells whose value came from a merged cell above them. */
  readonly mergedFrom: readonly {
    readonly row: number;
    readonly field: ScorecardField;
    readonly height: number;
  }[];
  readonly hiddenRows: readonly number[];
  /** Constants in a column that is otherwise formulas, with the formula that belongs there. */
  readonly overwrittenFormulas: readonly {
    readonly row: number;
    readonly field: ScorecardField;
    readonly formula: string;
  }[];
  /** Rows with text in none of the columns that matter: remarks under a table, 制表人 lines. */
  readonly remarkRows: readonly { readonly row: number; readonly text: string }[];
  /**
   * Values of a column that the table lacks, told by a label above it (姓名：王敏), by the sheet's name, or by the one
   * employee of that name; with the first row they were given to, and to how many.
   */
  readonly supplied?: readonly {
    readonly row: number;
    readonly rows: number;
    readonly field: ScorecardField;
    readonly text: string;
    readonly from: 'label' | 'sheet-name' | 'employees';
  }[];
  /**
   * Parts of somebody's scorecard (日常工作 70%) whose weights sum otherwise than to their share of the whole: `scaled`
   * to it already, `off` any scale, or `unsaid` what they are worth; each with its first row.
   */
  readonly parts?: readonly {
    readonly row: number;
    readonly title: string;
    /** Points of 100. */
    readonly share: number | null;
    /** As stated. */
    readonly sum: number;
    readonly outcome: 'scaled' | 'off' | 'unsaid';
  }[];
  /**
   * Rows that show how to fill the table in: hints (必填, 如：98%) and examples. Those that are not `counted` are among the
   * remarks, too; the others may be somebody's, and `field` is the column that says example.
   */
  readonly hintRows?: readonly {
    readonly row: number;
    readonly kind: 'hint' | 'example';
    readonly counted: boolean;
    readonly field: ScorecardField | null;
  }[];
  /** The same among the employees, whose rows are blank then. */
  readonly employeeHints?: readonly {
    readonly row: number;
    readonly text: string;
    readonly kind: 'hint' | 'example';
  }[];
  /** Settings whose value cannot be read, so that what is shipped holds instead. */
  readonly unreadableSettings?: readonly { readonly name: string; readonly text: string }[];
  /** Sheets that name another period than the one being scored; left out unless `scored`. */
  readonly otherPeriods?: readonly {
    readonly sheet: string;
    readonly period: string;
    readonly scored: boolean;
  }[];
}

export const NO_TRAITS: TableTraits = {
  missingColumns: [],
  unusedColumns: [],
  repeatedColumns: [],
  mergedFrom: [],
  hiddenRows: [],
  overwrittenFormulas: [],
  remarkRows: [],
};

/** An employee as read from the `Employees` table. */
export interface RosterEntry {
  /** Index into the employee rows. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  /** The manager's id or name, as typed. */
  readonly manager: string;
  readonly joined: Outcome<Day | null>;
  readonly left: Outcome<Day | null>;
}

/** A metric as kept in the `Library`, for templates, partners and training advice. */
export interface LibraryEntry {
  readonly row: number;
  readonly metric: string;
  readonly template: string;
  readonly section: Section | null;
  /** Points of 100. */
  readonly weight: number | null;
  readonly method: MethodCode | null;
  readonly unit: string;
  readonly definition: string;
  readonly source: string;
  readonly training: string;
  readonly partner: string;
}

export interface ScorecardInput {
  readonly rows: readonly ScorecardRow[];
  /** `null`: the workbook has no `Employees` table, and whoever is in the scorecard is an employee. */
  readonly employees: readonly EmployeeRow[] | null;
  readonly library: readonly LibraryRow[] | null;
  readonly policy: ScoringPolicy;
  readonly traits: TableTraits;
  /** Raw attainments of earlier months, newest last, by `employeeId` and metric; for outliers. */
  readonly history?: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** A month's scorecard, read: what validation looks at and scoring computes from. */
export interface Scorecard extends Omit<ScorecardInput, 'employees' | 'library'> {
  /** One per row that is about a metric, in row order. */
  readonly lines: readonly Line[];
  /** Rows that sum others (合计, 小计, Total): read as such, never scored. */
  readonly totalRows: readonly number[];
  readonly roster: readonly RosterEntry[] | null;
  readonly library: readonly LibraryEntry[] | null;
  /** The rows behind both, as typed. */
  readonly employeeRows: readonly EmployeeRow[] | null;
  readonly libraryRows: readonly LibraryRow[] | null;
  /** Everyone: in order of first appearance in the scorecard, then employees without metrics in roster order. */
  readonly people: readonly Person[];
}
