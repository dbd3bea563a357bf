import { isTotalWord, readQuantity, type ScorecardField } from '../../../core';
import type { Block } from '../block';
import { cellAt, entryAt, filledColumns, textAt } from '../sheetView';

/** A row with something in it, by what was understood of its columns. */
export interface FilledRow {
  readonly row: number;
  /** Every filled column, those of something that stands beside the table left out. */
  readonly columns: readonly number[];
  readonly known: ReadonlySet<ScorecardField>;
  /** Filled columns that no field is read from. */
  readonly others: readonly number[];
}

/** A run of filled rows. */
export interface Region {
  /** A blank row parts it from the rows above. */
  readonly afterGap: boolean;
  readonly rows: readonly FilledRow[];
}

export interface Regions {
  readonly regions: readonly Region[];
  /** Columns without a header that hold something. */
  readonly unnamed: ReadonlySet<number>;
}

/** The rows below a header, parted by blank ones. */
export function regionsOf(block: Block): Regions {
  const { header, bottom } = block;
  const fieldAt = new Map([...header.columns].map(([field, { column }]) => [column, field]));
  const named = new Set([...header.unused, ...header.repeated].map(({ column }) => column));
  const aside = new Set(header.asides.map(({ column }) => column));
  const unnamed = new Set<number>();
  const regions: { afterGap: boolean; rows: FilledRow[] }[] = [];
  let last = -1;
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    const filledIn = filledColumns(block.view, row, block.reach);
    const columns = aside.size === 0 ? filledIn : filledIn.filter((column) => !aside.has(column));
    if (columns.length === 0) continue;
    const known = new Set(columns.flatMap((column) => fieldAt.get(column) ?? []));
    const others = columns.filter((column) => !fieldAt.has(column));
    for (const column of others) if (!named.has(column)) unnamed.add(column);
    if (known.size === 0 && !others.some((column) => isTyped(block, row, column))) continue;
    const filled = { row, columns, known, others };
    const region = regions.at(-1);
    if (region && row === last + 1) region.rows.push(filled);
    else regions.push({ afterGap: region !== undefined, rows: [filled] });
    last = row;
  }
  return { regions, unnamed };
}

/** Numbers and formulas filled down in columns that are not read make no row of a blank one. */
function isTyped({ view }: Block, row: number, column: number): boolean {
  const cell = cellAt(view, row, column);
  return typeof cell?.value === 'string' && cell.formula === undefined;
}

export function hasNumericWeight({ view, header }: Block, { row, known }: FilledRow): boolean {
  const weight = header.columns.get('weight');
  if (weight === undefined || !known.has('weight')) return false;
  const read = readQuantity(entryAt(view, row, weight.column));
  return read.ok && read.value !== null;
}

export const saysTotal = ({ view }: Block, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => isTotalWord(textAt(view, row, column)));
