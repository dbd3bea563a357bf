import {
  normalise,
  readText,
  textEntry,
  type ScorecardField,
  type ScorecardRow,
  type TableTraits,
} from '../../core';
import type { CellRange } from '../address';
import type { Block } from './block';
import { mergedCells } from './rows/mergedCells';
import { BLANK_ROW, rowEntries, type RowSurroundings } from './rows/rowEntries';
import { scanRows } from './rows/scanRows';
import type { KnownPeople } from './rows/knownPeople';
import { suppliedByBanner, suppliedTo, type Supplied } from './rows/supplied';
import { traitsOf } from './traits';

/** A row of the scorecard and where it stands. */
export interface PlacedRow {
  readonly block: Block;
  readonly row: number;
  readonly entries: ScorecardRow;
  /** What it says, where it is no row of the scorecard; its entries are blank then. */
  readonly remark: string | null;
  /** Merged cells above that hold for it, too. */
  readonly merged: ReadonlyMap<ScorecardField, CellRange>;
  readonly supplied: Supplied;
}

/** A table of the scorecard, read. */
export interface ReadBlock {
  readonly block: Block;
  readonly supplied: Supplied;
  /** Columns without a header that hold something, by their letters. */
  readonly unnamed: readonly string[];
  readonly rows: readonly PlacedRow[];
}

/** The whole scorecard, in however many tables it came. */
export interface ScorecardTable {
  readonly blocks: readonly ReadBlock[];
  readonly rows: readonly PlacedRow[];
  readonly traits: TableTraits;
}

/** Reads the tables of a scorecard into one. */
export function scorecardTable(blocks: readonly Block[], people: KnownPeople | null): ScorecardTable {
  const alone = sheetsOfOne(blocks);
  const read: ReadBlock[] = [];
  for (const block of blocks) {
    const own = suppliedTo(block, people, alone.has(block.view.grid.name));
    const before = read.at(-1);
    const supplied = before && continues(block, before.block) ? new Map([...before.supplied, ...own]) : own;
    read.push(readBlock(block, supplied, people));
  }
  return { blocks: read, rows: read.flatMap(({ rows }) => rows), traits: traitsOf(read) };
}

/** A header repeated for the eye, with nothing said between it and the rows above. */
const continues = (block: Block, before: Block): boolean =>
  block.view === before.view &&
  block.preambleTop === block.header.top &&
  block.header.top > before.header.bottom;

/** Sheets that hold one table only, so that their name can name its person. */
function sheetsOfOne(blocks: readonly Block[]): ReadonlySet<string> {
  const tables = new Map<string, number>();
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before && continues(block, before)) return;
    const { name } = block.view.grid;
    tables.set(name, (tables.get(name) ?? 0) + 1);
  });
  return new Set([...tables].flatMap(([name, count]) => (count === 1 ? [name] : [])));
}

function readBlock(block: Block, above: Supplied, people: KnownPeople | null): ReadBlock {
  const { rows, unnamed } = scanRows(block);
  const merged = mergedCells(block);
  let supplied = above;
  const placed = rows.map(({ row, remark, total }): PlacedRow => {
    if (remark !== null) {
      supplied = suppliedByBanner(block, { row, text: remark }, people) ?? supplied;
      return { block, row, remark, ...NOTHING_AROUND, entries: BLANK_ROW };
    }
    const around = total ? NOTHING_AROUND : { merged: merged.get(row) ?? NO_MERGES, supplied };
    return withIdByName({ block, row, remark, ...around, entries: rowEntries(block, row, around) }, people);
  });
  return { block, supplied, unnamed, rows: placed };
}

const NO_MERGES: ReadonlyMap<ScorecardField, CellRange> = new Map();
/** A total is nobody's row, whatever stands above it. */
const NOTHING_AROUND: RowSurroundings = { merged: NO_MERGES, supplied: new Map() };

/** Gives a row of a table without ids the id of the one employee of its name. */
function withIdByName(placed: PlacedRow, people: KnownPeople | null): PlacedRow {
  const { block, entries, supplied } = placed;
  if (people === null || block.header.columns.has('employeeId') || entries.employeeId.kind !== 'blank')
    return placed;
  const id = people.idByName.get(normalise(readText(entries.name))) ?? null;
  if (id === null) return placed;
  const entry = textEntry(id);
  return {
    ...placed,
    entries: { ...entries, employeeId: entry },
    supplied: new Map([...supplied, ['employeeId', { entry, cell: null, from: 'employees' }]]),
  };
}
