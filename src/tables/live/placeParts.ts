import type { CellAddress, CellRange } from '../address';
import type { SheetGrid } from '../grid';
import type { ScorecardSource } from '../recognise';
import type { WantedFormula } from './livePlan';
import { areaFrom, columnAfterAll, isFree, type Ground } from './room';

const WIDTH = 3;
const GAP = 1;

/** A formula with the cells it is to fill. */
export interface Placed {
  readonly wanted: WantedFormula;
  /** `null` where the sheet has no room left. */
  readonly area: CellRange | null;
  readonly moved: boolean;
}

interface Surroundings {
  readonly grid: SheetGrid;
  /** What formulas fill already, of this table and of others, and what was given away. */
  readonly taken: readonly CellRange[];
}

/**
 * Finds room for the formulas of one table: where they stand, else beside the table after a gap column, else right of
 * everything on the sheet; never below.
 */
export function placeParts(
  source: ScorecardSource,
  wanted: readonly WantedFormula[],
  { grid, taken }: Surroundings,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const one of wanted) {
    const own = one.spill ? [one.spill] : [];
    const others = taken.filter((range) => range !== one.spill);
    const ground: Ground = { grid, own, taken: [...others, ...placed.flatMap(({ area }) => area ?? [])] };
    placed.push(placedAt(one, source, { ground, before: placed.at(-1)?.area ?? null, following: wanted }));
  }
  return placed;
}

interface Choice {
  readonly ground: Ground;
  /** What the formula before it fills. */
  readonly before: CellRange | null;
  /** All of the table's formulas, which keep together where they can. */
  readonly following: readonly WantedFormula[];
}

function placedAt(wanted: WantedFormula, source: ScorecardSource, choice: Choice): Placed {
  const { found, fault, rows } = wanted;
  const { ground, before } = choice;
  if (found !== null && fault === null)
    return { wanted, area: areaFrom(found.cell, rows, WIDTH), moved: false };
  const here = found && areaFrom(found.cell, rows, WIDTH);
  if (here && isFree(here, ground)) return { wanted, area: here, moved: false };
  const row = (source.body?.top ?? 1) - 1;
  const left = (before?.right ?? source.range.right) + 1;
  const block = blockWidth(wanted, choice.following);
  const beside = withGap({ row, column: left }, wanted, block);
  if (isFree(beside, ground))
    return { wanted, area: areaFrom({ row, column: left + GAP }, rows, WIDTH), moved: false };
  const far = { row, column: columnAfterAll(ground) };
  const isRoom = isFree(withGap(far, wanted, block), ground);
  const area = isRoom ? areaFrom({ row, column: far.column + GAP }, rows, WIDTH) : null;
  return { wanted, area, moved: true };
}

/** The first of two new formulas looks for room for both. */
function blockWidth(wanted: WantedFormula, all: readonly WantedFormula[]): number {
  const areNew = all.every(({ found }) => found === null);
  return areNew && wanted === all[0] ? all.length * (GAP + WIDTH) : GAP + WIDTH;
}

const withGap = (from: CellAddress, { rows }: WantedFormula, columns: number): CellRange =>
  areaFrom(from, rows, columns);
