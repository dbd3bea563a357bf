import type { CellAddress, CellRange } from './address';

/**
 * A whole sheet that is ours, as data: computed once, tested as data, written to a file or into Excel by whoever holds
 * a `SheetSink`. Colours are `RRGGBB`; lengths in the units Excel uses (column width in characters, height in points).
 */
export interface SheetPlan {
  readonly name: string;
  /** Stamp: what the sheet is (`slip:2025-06:E001`), so that only sheets of ours are ever replaced. */
  readonly stamp: string;
  /** Width of each column from A; columns beyond keep the default. */
  readonly columnWidths: readonly number[];
  /** Rows from the top; a gap is `{ cells: [] }`. */
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  /** Notes on cells, at most one each, shown while somebody points at them. */
  readonly notes?: readonly NotePlan[];
  /** Locked cells stay locked, `unlocked` styles stay open; `null` leaves the sheet open. */
  readonly protection: { readonly allowSort: boolean; readonly allowFilter: boolean } | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  readonly print: PrintPlan | null;
  readonly tabColor: string | null;
  /** Standard font of cells without a style of their own. */
  readonly font: { readonly name: string; readonly size: number };
}

export interface PlannedRow {
  readonly height?: number;
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly column: number;
  /** Text is always written as text, whatever it begins with; formulas are said to be formulas. */
  readonly value: PlannedValue;
  /** Reuse one object for one look: writers recognise styles by identity. */
  readonly style?: CellStyle;
  /** Link to a place in this workbook: `{ sheet, cell }`. */
  readonly link?: { readonly sheet: string; readonly cell: CellAddress };
}

export type PlannedValue =
  string | number | boolean | null | { readonly formula: string; readonly cached?: string | number };

export interface CellStyle {
  readonly font?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: {
    readonly top?: BorderEdge;
    readonly bottom?: BorderEdge;
    readonly left?: BorderEdge;
    readonly right?: BorderEdge;
  };
  /** Stays editable when the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface BorderEdge {
  readonly style: 'hair' | 'thin' | 'medium';
  readonly color: string;
}

export interface TablePlan {
  /** Workbook-wide unique, ASCII. */
  readonly name: string;
  /** With its header row. */
  readonly range: CellRange;
  readonly style: string | null;
  readonly filter: boolean;
}

/** A native chart over cells of the workbook; the cells' values are cached in the file from the plan. */
export interface ChartPlan {
  readonly kind: 'bar' | 'stacked-bar' | 'column' | 'stacked-column' | 'line';
  readonly title: string | null;
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  /** Top-left and bottom-right corner cells (the bottom-right one is outside). */
  readonly anchor: { readonly from: CellAddress; readonly to: CellAddress };
  readonly valueAxis: {
    readonly min?: number;
    readonly max?: number;
    readonly format: string;
    readonly visible: boolean;
  };
  /** First category at the top of a bar chart. */
  readonly reverseCategories: boolean;
  readonly legend: 'none' | 'bottom' | 'top';
  /** Gap between categories in per cent of a bar's width. */
  readonly gapWidth: number;
  /** Read out by screen readers. */
  readonly altText: string;
  readonly font: { readonly name: string; readonly size: number };
}

export interface ChartRange {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  readonly color: string;
  /** Colours of single points, by index. */
  readonly pointColors?: Readonly<Record<number, string>>;
  readonly labels: { readonly format: string; readonly color: string } | null;
}

export interface ConditionalFormatPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'data-bar'; readonly color: string; readonly min: number; readonly max: number }
    | {
        readonly kind: 'equals-text';
        readonly text: string;
        readonly style: { readonly color: string; readonly fill: string };
      }
    | {
        readonly kind: 'formula';
        readonly formula: string;
        readonly style: { readonly color: string; readonly fill: string };
      };
}

export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number };
  readonly message: { readonly title: string; readonly text: string } | null;
  /** Asks whether to keep what the rule does not know, instead of refusing it. */
  readonly lenient?: true;
}

export interface NotePlan {
  readonly cell: CellAddress;
  readonly text: string;
}

export interface PrintPlan {
  readonly area: CellRange;
  /** Rows repeated on every page, counted from 0, both inside. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly orientation: 'portrait' | 'landscape';
  /** Pages to fit; 0 leaves that direction free. */
  readonly fit: { readonly wide: number; readonly tall: number };
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** `&P`, `&N` and the like are not interpreted in these; the page number is added by `pageNumber`. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Where in the footer `page / pages` stands, after that place's text; absent for no page numbers. */
  readonly pageNumber?: 'left' | 'center' | 'right';
  readonly centerHorizontally: boolean;
}

/** A workbook that is ours. */
export interface WorkbookPlan {
  readonly title: string;
  readonly language: 'zh-CN' | 'en';
  readonly sheets: readonly SheetPlan[];
}
