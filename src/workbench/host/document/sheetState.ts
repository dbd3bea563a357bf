import type { CellAddress, CellRange } from '../../../tables';
import type { EngineStyle, SheetId } from '../engine';
import type { ChartState } from './chartState';
import type { NamedItem } from './namedItem';
import type { PageLayout } from './pageLayout';
import type { TableState } from './tableState';
import type { Workbook } from './workbook';

/** What Excel knows of a sheet besides its cells. */
export interface SheetState {
  readonly workbook: Workbook;
  /** The engine's. */
  readonly id: SheetId;
  /** Excel's: what add-ins know the sheet by. */
  readonly guid: string;
  isDeleted: boolean;
  tables: TableState[];
  charts: ChartState[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  links: Placed<Hyperlink>[];
  /** Sentences of errors, by the formula that gave them. */
  notes: Placed<readonly { readonly cell: CellAddress; readonly text: string }[]>[];
  /** Formulas as typed, where they differ from what the engine computes. */
  typed: Placed<string>[];
  readonly names: NamedItem[];
  readonly customProperties: Map<string, string>;
  protection: SheetProtection | null;
  frozen: { readonly rows: number; readonly columns: number };
  gridlines: boolean;
  headings: boolean;
  readonly page: PageLayout;
}

/** Something that hangs on a cell and moves with it. */
export interface Placed<T> {
  box: CellRange;
  readonly content: T;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface SheetProtection {
  readonly options: Readonly<Record<ProtectionOption, boolean>>;
  readonly selectionMode: string;
  readonly password: string | null;
}

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export interface ConditionalFormat {
  readonly sheet: SheetState;
  readonly id: string;
  /** `Custom`, `CellValue`, `ContainsText`, `DataBar`, `ColorScale`. */
  readonly type: string;
  ranges: CellRange[];
  stopIfTrue: boolean;
  rule: Readonly<Record<string, unknown>>;
  style: EngineStyle;
  /** Of data bars. */
  bar: { color: string; showBarOnly: boolean };
}

export interface Validation {
  readonly id: string;
  ranges: CellRange[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}
