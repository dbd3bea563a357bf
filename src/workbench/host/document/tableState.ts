import type { CellRange } from '../../../tables';
import type { ReferencedTable } from '../references/structuredReferences';
import type { SheetState } from './sheetState';

export interface TableState {
  readonly sheet: SheetState;
  readonly id: string;
  name: string;
  range: CellRange;
  columns: TableColumnState[];
  headerRow: boolean;
  totalsRow: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  highlightFirst: boolean;
  highlightLast: boolean;
  filter: boolean;
  isDeleted: boolean;
}

export interface TableColumnState {
  readonly id: number;
  name: string;
}

export const headerBox = ({ range, headerRow }: TableState): CellRange | null =>
  headerRow ? { ...range, bottom: range.top } : null;

export const totalsBox = ({ range, totalsRow }: TableState): CellRange | null =>
  totalsRow ? { ...range, top: range.bottom } : null;

export const dataBox = ({ range, headerRow, totalsRow }: TableState): CellRange => ({
  ...range,
  top: range.top + (headerRow ? 1 : 0),
  bottom: range.bottom - (totalsRow ? 1 : 0),
});

export const referencedTable = (table: TableState): ReferencedTable => ({
  name: table.name,
  sheet: table.sheet.workbook.nameOf(table.sheet),
  range: table.range,
  headerRow: table.headerRow,
  totalsRow: table.totalsRow,
  columns: table.columns.map(({ name }) => name),
});

/** Columns for headings as found: blank ones are named, doubled ones numbered, the known ones keep their ids. */
export function tableColumns(
  headings: readonly string[],
  before: readonly TableColumnState[],
): readonly TableColumnState[] {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  const seen = new Set<string>();
  let nextId = Math.max(0, ...before.map(({ id }) => id)) + 1;
  return headings.map((heading, index) => {
    const isFree = heading !== '' && !seen.has(heading.toLowerCase());
    const name = isFree ? heading : freeHeading(heading, taken);
    seen.add(name.toLowerCase());
    taken.add(name.toLowerCase());
    return { id: before[index]?.id ?? nextId++, name };
  });
}

/** `Column1` for a blank heading, `name2` for the second `name`. */
function freeHeading(heading: string, taken: ReadonlySet<string>): string {
  const stem = heading === '' ? 'Column' : heading;
  for (let number = heading === '' ? 1 : 2; ; number++) {
    if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
  }
}
