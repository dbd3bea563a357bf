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
import type { HintRow } from './hints/hintRow';
import { headingAt, headsPartOnly, partAbove, type PartHeading } from './parts/headings';
import { partOfSection, type Part } from './parts/part';
import { weighedByShares } from './parts/weighedByShares';
import { mergedCells } from './rows/mergedCells';
import { BLANK_ROW, rowEntries, type RowSurroundings } from './rows/rowEntries';
import { scanRows, type ScannedRow } from './rows/scanRows';
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
  /** It says that it sums others. */
  readonly total: boolean;
  /** Merged cells above that hold for it, too. */
  readonly merged: ReadonlyMap<ScorecardField, CellRange>;
  readonly supplied: Supplied;
  /** Whose weights may be stated within it. */
  readonly part: Part | null;
  /** It shows how to fill the table in, or may do so. */
  readonly hint: HintRow | null;
}

/** A table of the scorecard, read. */
export interface ReadBlock {
  readonly block: Block;
  /** At its end. */
  readonly supplied: Supplied;
  readonly heading: PartHeading | null;
  /** Columns without a header that hold something, by their letters. */
  readonly unnamed: readonly string[];
  readonly rows: readonly PlacedRow[];
  /** Weights in it were brought to scale, and are not as typed. */
  readonly scaled: boolean;
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
    const last = read.at(-1);
    const before = last && continues(block, last.block) ? last : null;
    const above: Above = {
      supplied: before ? new Map([...before.supplied, ...own]) : own,
      heading: partAbove(block) ?? before?.heading ?? null,
    };
    read.push(readBlock(block, above, people));
  }
  const { blocks: weighed, parts } = weighedByShares(read);
  return {
    blocks: weighed,
    rows: weighed.flatMap(({ rows }) => rows),
    traits: { ...traitsOf(weighed), parts },
  };
}

/** A header repeated for the eye or under the next part's title, with nothing else said between it and the rows above. */
const continues = (block: Block, before: Block): boolean =>
  block.view === before.view && block.header.top > before.header.bottom && headsPartOnly(block);

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

/** What the lines above a row say of it. */
interface Above {
  readonly supplied: Supplied;
  readonly heading: PartHeading | null;
}

function readBlock(block: Block, from: Above, people: KnownPeople | null): ReadBlock {
  const merged = mergedCells(block);
  const { rows, unnamed } = scanRows(block, merged, people);
  let above = from;
  let supplied = withSection(block, above);
  const placed = rows.map((scanned): PlacedRow => {
    const { row, remark, total, hint } = scanned;
    if (remark !== null) {
      if (hint === null) above = afterBanner(above, { block, banner: scanned, text: remark, people });
      supplied = withSection(block, above);
      return { block, row, remark, total, hint, ...NOTHING_AROUND, part: null, entries: BLANK_ROW };
    }
    const around = total ? NOTHING_AROUND : { merged: merged.get(row) ?? NO_MERGES, supplied };
    const entries = rowEntries(block, row, around);
    const part = total ? null : (ownPart(block, entries) ?? above.heading?.part ?? null);
    return withIdByName({ block, row, remark, total, hint, ...around, part, entries }, people);
  });
  return { block, ...above, unnamed, rows: placed, scaled: false };
}

interface Banner {
  readonly block: Block;
  readonly banner: ScannedRow;
  readonly text: string;
  readonly people: KnownPeople | null;
}

/** A line between rows may name somebody else, or head the next part of the same person's. */
function afterBanner(above: Above, { block, banner: { row, share }, text, people }: Banner): Above {
  const person = suppliedByBanner(block, { row, text }, people);
  if (person !== null) return { supplied: person, heading: null };
  const heading = headingAt(block, row, share);
  return heading === null ? above : { ...above, heading };
}

/** The section that a heading names, where no column does. */
const withSection = ({ header }: Block, { supplied, heading }: Above): Supplied =>
  heading === null || !heading.part.isSection || header.columns.has('section')
    ? supplied
    : new Map([
        ...supplied,
        ['section', { entry: textEntry(heading.part.title), cell: heading.cell, from: 'label' }],
      ]);

const ownPart = ({ header }: Block, { section }: ScorecardRow): Part | null =>
  header.columns.has('section') ? partOfSection(section) : null;

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
