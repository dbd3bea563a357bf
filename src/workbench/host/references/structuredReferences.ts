import { rangeA1 } from '../../../tables';
import { formulaParts } from './formulaParts';
import { escaped, parseSpecifier } from './specifier';
import type { CellAddress, CellRange } from '../../../tables';
import type { FormulaPart } from './formulaParts';
import type { Area, Specifier } from './specifier';

/** A table as structured references see it. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

/** The cell that a formula stands in. */
export interface FormulaPlace extends CellAddress {
  readonly sheet: string;
}

const tableNamed = (tables: readonly ReferencedTable[], name: string): ReferencedTable | undefined =>
  tables.find((table) => sameName(table.name, name));

/** The formula with ranges where structured references stood; what leads nowhere is `#REF!`. */
export function withRanges(formula: string, tables: readonly ReferencedTable[], place: FormulaPlace): string {
  return rewritten(formula, tables, (part) => {
    const table = part.table === null ? tableAround(tables, place) : tableNamed(tables, part.table);
    const specifier = parseSpecifier(part.inner ?? '');
    if (table === undefined) return part.table === null ? part.text : '#REF!';
    return specifier === null ? '#REF!' : referred(table, specifier, place);
  });
}

/** Names of tables that a formula speaks of and that do not exist. */
export const unknownTables = (formula: string, tables: readonly ReferencedTable[]): readonly string[] =>
  formulaParts(formula, (name) => tableNamed(tables, name) !== undefined).flatMap((part) =>
    part.kind === 'structured' && part.table !== null && tableNamed(tables, part.table) === undefined
      ? [part.table]
      : [],
  );

/** The formula after a column was given another heading. */
export function withRenamedColumn(
  formula: string,
  tables: readonly ReferencedTable[],
  { table, before, after, place }: ColumnRenaming,
): string {
  return rewritten(formula, tables, (part) => {
    const isMeant =
      part.table === null ? tableAround(tables, place)?.name === table : sameName(part.table, table);
    return isMeant ? part.text.replace(columnPattern(before), () => escaped(after)) : part.text;
  });
}

export interface ColumnRenaming {
  readonly table: string;
  readonly before: string;
  readonly after: string;
  readonly place: FormulaPlace;
}

/** The formula after a table was given another name. */
export const withRenamedTable = (
  formula: string,
  tables: readonly ReferencedTable[],
  { before, after }: { readonly before: string; readonly after: string },
): string =>
  rewritten(formula, tables, (part) =>
    part.table !== null && sameName(part.table, before)
      ? after + part.text.slice(part.table.length)
      : part.text,
  );

function rewritten(
  formula: string,
  tables: readonly ReferencedTable[],
  rewrite: (part: Extract<FormulaPart, { kind: 'structured' }>) => string,
): string {
  if (!formula.includes('[') && !tables.some(({ name }) => includesName(formula, name))) return formula;
  return formulaParts(formula, (name) => tableNamed(tables, name) !== undefined)
    .map((part) => (part.kind === 'structured' ? rewrite(part) : part.text))
    .join('');
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const includesName = (formula: string, name: string): boolean =>
  formula.toLowerCase().includes(name.toLowerCase());

/** A column's name between brackets or after `@`, whole. */
const columnPattern = (name: string): RegExp =>
  new RegExp(`(?<=[[@])${escaped(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=\\])`, 'giu');

const tableAround = (tables: readonly ReferencedTable[], { sheet, row, column }: FormulaPlace) =>
  tables.find(
    ({ range, sheet: of }) =>
      of === sheet &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  );

function referred(table: ReferencedTable, { areas, columns }: Specifier, place: FormulaPlace): string {
  const rows = rowsOf(table, areas, place);
  if (typeof rows === 'string') return rows;
  const [first, last] =
    columns === null ? [0, table.columns.length - 1] : columns.map((name) => indexOf(table, name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return '#REF!';
  const { left } = table.range;
  const range = {
    top: rows.top,
    bottom: rows.bottom,
    left: left + Math.min(first, last),
    right: left + Math.max(first, last),
  };
  const prefix = table.sheet === place.sheet ? '' : `'${table.sheet.replaceAll("'", "''")}'!`;
  return prefix + rangeA1(range).replace(/[A-Z]+|\d+/g, '$$$&');
}

const indexOf = ({ columns }: ReferencedTable, name: string): number =>
  columns.findIndex((column) => sameName(column, name) || sameName(column, name.trim()));

function rowsOf(
  table: ReferencedTable,
  areas: ReadonlySet<Area>,
  place: FormulaPlace,
): { readonly top: number; readonly bottom: number } | string {
  const { top, bottom } = table.range;
  const data = { top: top + (table.headerRow ? 1 : 0), bottom: bottom - (table.totalsRow ? 1 : 0) };
  if (areas.has('this-row')) {
    const isInside = place.row >= data.top && place.row <= data.bottom;
    return isInside ? { top: place.row, bottom: place.row } : '#VALUE!';
  }
  if (areas.has('all')) return { top, bottom };
  const wantsData = areas.has('data') || areas.size === 0;
  if (areas.has('headers') && !table.headerRow) return '#REF!';
  if (areas.has('totals') && !table.totalsRow) return '#REF!';
  return {
    top: areas.has('headers') ? top : wantsData ? data.top : bottom,
    bottom: areas.has('totals') ? bottom : wantsData ? data.bottom : top,
  };
}
