import { isTotalWord, readQuantity, readText, type ScorecardField } from '../../../core';
import { columnName } from '../../address';
import type { Block } from '../block';
import { beginsRemark } from '../remarks';
import { cellAt, entryAt, filledColumns, textAt, widthsIn } from '../sheetView';

/** A row below a header that holds something: a row of the scorecard, or a remark. */
export interface ScannedRow {
  readonly row: number;
  /** What it says, where it is no row of the scorecard. */
  readonly remark: string | null;
}

export interface Scan {
  readonly rows: readonly ScannedRow[];
  /** Columns without a header in which rows hold something, by their letters. */
  readonly unnamed: readonly string[];
}

/** Tells the rows of a table from blank ones, and from the remarks and the foreign tables around them. */
export function scanRows(block: Block): Scan {
  const layout = layoutOf(block);
  const unnamed = new Set<number>();
  const rows: ScannedRow[] = [];
  for (const region of regionsOf(block, layout)) {
    const foreign = region.afterGap && isForeign(block, region.rows);
    for (const filled of region.rows) {
      const remark = foreign || isRemark(block, filled) ? remarkText(block, filled) : null;
      rows.push({ row: filled.row, remark });
      if (remark === null)
        for (const column of filled.others) if (!layout.named.has(column)) unnamed.add(column);
    }
  }
  return { rows, unnamed: [...unnamed].sort((a, b) => a - b).map(columnName) };
}

interface Layout {
  readonly fieldAt: ReadonlyMap<number, ScorecardField>;
  /** Columns with any header. */
  readonly named: ReadonlySet<number>;
  /** Columns of something that stands beside the table. */
  readonly aside: ReadonlySet<number>;
}

function layoutOf({ header }: Block): Layout {
  const fieldAt = new Map([...header.columns].map(([field, { column }]) => [column, field]));
  const named = new Set([
    ...fieldAt.keys(),
    ...[...header.unused, ...header.repeated].map(({ column }) => column),
  ]);
  return { fieldAt, named, aside: new Set(header.asides.map(({ column }) => column)) };
}

/** A row with something in it, by what was understood of its columns. */
interface FilledRow {
  readonly row: number;
  readonly known: ReadonlySet<ScorecardField>;
  /** Filled columns that no field is read from. */
  readonly others: readonly number[];
}

interface Region {
  readonly afterGap: boolean;
  readonly rows: readonly FilledRow[];
}

/** Runs of filled rows, parted by blank ones. */
function regionsOf(block: Block, layout: Layout): readonly Region[] {
  const regions: { afterGap: boolean; rows: FilledRow[] }[] = [];
  let gap = false;
  for (let row = block.header.bottom + 1; row <= block.bottom; row += 1) {
    const filled = filledRow(block, layout, row);
    if (filled === null) {
      gap = true;
      continue;
    }
    const last = regions.at(-1);
    if (last && !gap) last.rows.push(filled);
    else regions.push({ afterGap: last !== undefined, rows: [filled] });
    gap = false;
  }
  return regions;
}

/** `null` for a row that holds nothing but numbers and formulas filled down in columns that are not read. */
function filledRow({ view, reach }: Block, { fieldAt, aside }: Layout, row: number): FilledRow | null {
  const known = new Set<ScorecardField>();
  const others: number[] = [];
  for (const column of filledColumns(view, row, reach)) {
    const field = fieldAt.get(column);
    if (field !== undefined) known.add(field);
    else if (!aside.has(column)) others.push(column);
  }
  const says = (column: number) => {
    const cell = cellAt(view, row, column);
    return typeof cell?.value === 'string' && cell.formula === undefined;
  };
  return known.size === 0 && !others.some(says) ? null : { row, known, others };
}

/**
 * Whether rows below a blank row are another table: they open with a header of their own words, or none of them has a
 * metric beside anything that belongs to it.
 */
function isForeign(block: Block, rows: readonly FilledRow[]): boolean {
  if (rows.some((row) => isTotal(block, row))) return false;
  const [first] = rows;
  if (first === undefined) return false;
  const weighed = rows.some((row) => hasNumericWeight(block, row));
  if (opensLikeHeader(block, first) && (first.known.has('weight') || !weighed)) return true;
  return !weighed && !rows.some(isAboutMetric);
}

const isAboutMetric = ({ known }: FilledRow): boolean =>
  known.has('metric') &&
  (['employeeId', 'name', 'weight', 'target', 'actual'] as const).some((field) => known.has(field));

/** Two texts or more, and not a digit among them. */
function opensLikeHeader({ view, header }: Block, { row, known, others }: FilledRow): boolean {
  const columns = [...[...known].map((field) => header.columns.get(field)?.column ?? 0), ...others];
  const wordy = columns.every((column) => {
    const value = cellAt(view, row, column)?.value;
    return typeof value === 'string' && !/\d/.test(value);
  });
  return columns.length > 1 && wordy;
}

function isRemark(block: Block, filled: FilledRow): boolean {
  const { view, header } = block;
  const { row, known } = filled;
  const { table } = header;
  if (known.size === 0) return true;
  if (table?.totalsRow && row === table.range.bottom) return true;
  if (hasNumericWeight(block, filled) && known.has('metric')) return false;
  if (isTotal(block, filled)) return totalStandsOutside(block, filled);
  if (known.has('metric') && known.has('target') && known.has('actual')) return false;
  const [first = 0, ...rest] = filledColumns(view, row, block.reach);
  const text = textAt(view, row, first);
  if (beginsRemark(text)) return true;
  if (!matters(known)) return true;
  if (rest.length > 0 || header.columns.get('metric')?.column === first) return false;
  return isWide(block, row, first) || text.length > LONGEST_NAME || /^\d{1,2}\s*[、.．]\s*\D/.test(text);
}

/** Methods, units and the like stand ready in rows that nobody has filled in yet. */
const matters = (known: ReadonlySet<ScorecardField>): boolean =>
  (['employeeId', 'name', 'metric', 'weight', 'target', 'actual', 'section', 'department'] as const).some(
    (field) => known.has(field),
  );

const LONGEST_NAME = 20;

const isWide = ({ view }: Block, row: number, column: number): boolean =>
  widthsIn(view, row).some(({ left, right }) => left === column && right - left >= 2);

function hasNumericWeight({ view, header }: Block, { row, known }: FilledRow): boolean {
  const weight = header.columns.get('weight');
  if (weight === undefined || !known.has('weight')) return false;
  const read = readQuantity(entryAt(view, row, weight.column));
  return read.ok && read.value !== null;
}

const isTotal = ({ view, reach }: Block, { row }: FilledRow): boolean =>
  filledColumns(view, row, reach).some((column) => isTotalWord(textAt(view, row, column)));

/** 合计 in a column of the person's own, such as 序号: nothing that is read would say what the row is. */
function totalStandsOutside({ view }: Block, { row, known, others }: FilledRow): boolean {
  return !known.has('metric') && others.some((column) => isTotalWord(textAt(view, row, column)));
}

const remarkText = ({ view, reach }: Block, { row }: FilledRow): string =>
  filledColumns(view, row, reach)
    .map((column) => readText(entryAt(view, row, column)))
    .join(' ')
    .trim();
