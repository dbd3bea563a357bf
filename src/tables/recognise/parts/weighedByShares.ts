import {
  compare,
  numberEntry,
  rational,
  rationals,
  readMethod,
  readText,
  readWeight,
  toNumber,
  type Entry,
  type Rational,
  type TableTraits,
} from '../../../core';
import type { PlacedRow, ReadBlock } from '../scorecardTable';
import type { Part } from './part';
import { exactSum } from './partTotals';

type ToldPart = NonNullable<TableTraits['parts']>[number];

/** A row with a weight, and its place among all rows. */
interface WeighedRow {
  readonly index: number;
  readonly part: Part | null;
  readonly weight: number;
  readonly percent: boolean;
}

interface WeighedPart {
  readonly part: Part;
  readonly rows: readonly WeighedRow[];
  readonly sum: Rational;
}

/** New weights by row, and what is to be told of parts. */
interface Weighed {
  readonly weights: ReadonlyMap<number, Entry>;
  readonly told: readonly ToldPart[];
}

/**
 * Brings weights that are stated within parts to the scale of the whole: 60 of 100 in 日常工作（70%） is 42 points.
 *
 * Only where the shares of a person's parts sum to 100 and the weights in each to 100, to 1 or to its share; products of
 * decimals are exact. Anything else stays as typed, and is told.
 */
export function weighedByShares(blocks: readonly ReadBlock[]): {
  readonly blocks: readonly ReadBlock[];
  readonly parts: readonly ToldPart[];
} {
  const rows = blocks.flatMap((block) => block.rows);
  if (!rows.some(({ part }) => part !== null)) return { blocks, parts: [] };
  const people = [...byPerson(rows).values()].flatMap((own) => weighPerson(own) ?? []);
  const weights = new Map(people.flatMap((person) => [...person.weights]));
  const parts = people.flatMap(({ told }) => told);
  if (weights.size === 0) return { blocks, parts };
  let before = 0;
  const weighed = blocks.map((block) => {
    const first = before;
    before += block.rows.length;
    const rows = block.rows.map((row, at) => reweighed(row, weights.get(first + at)));
    return { ...block, rows, scaled: rows.some((row, at) => row !== block.rows[at]) };
  });
  return { blocks: weighed, parts };
}

const reweighed = (row: PlacedRow, weight: Entry | undefined): PlacedRow =>
  weight === undefined ? row : { ...row, entries: { ...row.entries, weight } };

interface NumberedRow {
  readonly row: PlacedRow;
  readonly index: number;
}

/** Rows of one person, and of one stretch of the period where somebody has several. */
function byPerson(rows: readonly PlacedRow[]): ReadonlyMap<string, readonly NumberedRow[]> {
  const people = new Map<string, NumberedRow[]>();
  for (const [index, row] of rows.entries()) {
    if (row.remark !== null || readText(row.entries.metric) === '') continue;
    const { employeeId, name, from, to } = row.entries;
    const who = readText(employeeId) || `${readText(name)} ${row.block.view.grid.name}`;
    const key = [who, readText(from), readText(to)].join('\n');
    const own = people.get(key);
    if (own) own.push({ row, index });
    else people.set(key, [{ row, index }]);
  }
  return people;
}

/** `null` where a weight cannot be read, or nothing is to be done. */
function weighPerson(own: readonly NumberedRow[]): Weighed | null {
  const weighed: WeighedRow[] = [];
  for (const { row, index } of own) {
    const method = readMethod(row.entries.method, row.entries.target);
    if (method.ok && method.value.code === 'points') continue;
    const read = readWeight(row.entries.weight);
    if (!read.ok) return null;
    if (read.value === null || read.value.value === 0) continue;
    const { value, percent } = read.value;
    weighed.push({ index, part: row.part, weight: value, percent });
  }
  const stated = weighed.some(({ part }) => part?.share != null);
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  if (!stated && sum < 199) return null;
  const parts = partsOf(weighed);
  const read = parts && (stated ? byShare(parts) : withoutShares(parts));
  // Where a part is taken to go on, only sums that come out right say that it does.
  return read?.weights.size === 0 && weighed.some(({ part }) => part === null) ? null : read;
}

/** A part goes on below where its name was typed once. `null` where a weight belongs to none. */
function partsOf(rows: readonly WeighedRow[]): readonly WeighedPart[] | null {
  const byKey = new Map<string, { part: Part; rows: WeighedRow[] }>();
  let last: Part | null = null;
  for (const row of rows) {
    const part: Part | null = row.part ?? last;
    if (part === null) return null;
    last = part;
    const known = byKey.get(part.key);
    if (known) known.rows.push(row);
    else byKey.set(part.key, { part, rows: [row] });
  }
  return [...byKey.values()].map((part) => ({
    ...part,
    sum: exactSum(part.rows.map(({ weight }) => weight)),
  }));
}

const is = (sum: Rational, number: number): boolean => compare(sum, rational(number)) === 0;
const HUNDREDTH = rationals.divide(rational(1), rational(100));
const hundredth = (share: number): Rational => rationals.multiply(rational(share), HUNDREDTH);

/** What the weights of a part sum to, where that is one of the ways to state them. */
function wholeOf({ part: { share }, sum }: WeighedPart): 'share' | 100 | 1 | null {
  if (share === null) return null;
  if (is(sum, share) || compare(sum, hundredth(share)) === 0) return 'share';
  return is(sum, 100) ? 100 : is(sum, 1) ? 1 : null;
}

function byShare(parts: readonly WeighedPart[]): Weighed | null {
  const shares = parts.flatMap(({ part: { share } }) => share ?? []);
  if (shares.length < parts.length || !is(exactSum(shares), 100)) return null;
  const wholes = parts.map(wholeOf);
  if (wholes.some((whole) => whole === null))
    return {
      weights: new Map(),
      told: parts.flatMap((part, at) => (wholes[at] === null ? [toldOf(part, 'off')] : [])),
    };
  const scaled = parts.filter((_, at) => wholes[at] !== 'share');
  const outOfOne = parts.every((part) => compare(part.sum, rational(1)) <= 0);
  return {
    weights: new Map(parts.flatMap((part, at) => weightsIn(part, wholes[at] ?? null, outOfOne))),
    told: scaled.map((part) => toldOf(part, 'scaled')),
  };
}

/** Kept out of 1 where all of a person's weights are stated so; else points of 100. */
function weightsIn(
  { part, rows, sum }: WeighedPart,
  whole: 'share' | 100 | 1 | null,
  outOfOne: boolean,
): readonly (readonly [number, Entry])[] {
  if (whole === null || (whole === 'share' && (outOfOne || compare(sum, rational(1)) > 0))) return [];
  const unit = compare(sum, rational(1)) <= 0 && !outOfOne ? rational(100) : rational(1);
  const factor = whole === 'share' ? unit : rationals.multiply(unit, hundredth(part.share ?? 100));
  return rows.map(({ index, weight, percent }) => {
    const value = toNumber(rationals.multiply(rational(weight), factor));
    return [index, numberEntry(value, percent && outOfOne)];
  });
}

/** Parts that sum to 100 each, and nothing says what each is worth. */
function withoutShares(parts: readonly WeighedPart[]): Weighed | null {
  if (parts.length < 2 || !parts.every(({ sum }) => is(sum, 100))) return null;
  return { weights: new Map(), told: parts.slice(0, 1).map((part) => toldOf(part, 'unsaid')) };
}

const toldOf = ({ part, rows, sum }: WeighedPart, outcome: ToldPart['outcome']): ToldPart => ({
  row: rows[0]?.index ?? 0,
  title: part.title,
  share: part.share,
  sum: toNumber(sum),
  outcome,
});
