import type { Entry, ScorecardField } from '../../../src/core';
import {
  parseRange,
  recognise,
  type GridCell,
  type GridTable,
  type Recognition,
  type RecogniseOptions,
  type SheetGrid,
  type WorkbookGrid,
} from '../../../src/tables';

/** A cell as tests write it: a value, or a value with its number format or formula; `null` is blank. */
export type Written = string | number | boolean | null | (Partial<GridCell> & Pick<GridCell, 'value'>);

export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly tables?: Readonly<Record<string, string>>;
  readonly totalsRow?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visible?: boolean;
}

const rangeOf = (text: string) => {
  const range = parseRange(text);
  if (range === null) throw new Error(`${text} is no range`);
  return range;
};

export const cell = (written: Written): GridCell | undefined => {
  if (written === null || written === '') return undefined;
  return typeof written === 'object' ? { format: '', ...written } : { value: written, format: '' };
};

export const percent = (value: number): Written => ({ value, format: '0.0%' });

export function sheet(
  name: string,
  rows: readonly (readonly Written[])[],
  options: SheetOptions = {},
): SheetGrid {
  const tables = Object.entries(options.tables ?? {}).map(([table, range]): GridTable => ({
    name: table,
    range: rangeOf(range),
    headerRow: true,
    totalsRow: options.totalsRow ?? false,
  }));
  return {
    name,
    visible: options.visible ?? true,
    rows: rows.map((row) => row.map(cell)),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    tables,
  };
}

export const workbook = (
  sheets: readonly SheetGrid[],
  fileName = 'book.xlsx',
  date1904 = false,
): WorkbookGrid => ({
  fileName,
  date1904,
  sheets,
});

export const read = (sheets: SheetGrid | readonly SheetGrid[], options?: RecogniseOptions): Recognition =>
  recognise(
    workbook(Array.isArray(sheets) ? (sheets as readonly SheetGrid[]) : [sheets as SheetGrid]),
    options,
  );

/** An entry in a word: text as it stands, numbers bare, `40%`. */
export function shown(entry: Entry): string {
  switch (entry.kind) {
    case 'blank':
      return '';
    case 'text':
      return entry.text;
    case 'number':
      return entry.percent ? `${Number((entry.number * 100).toPrecision(12))}%` : String(entry.number);
    case 'date':
      return `date ${entry.shown}`;
    case 'time':
      return `time ${entry.shown}`;
    case 'logical':
      return String(entry.value);
    case 'error':
      return entry.error;
  }
}

/** Rows by some of their columns, as people would read them out. */
export const table = (
  { input }: Recognition,
  ...fields: readonly ScorecardField[]
): readonly (readonly string[])[] => input.rows.map((row) => fields.map((field) => shown(row[field])));
