import type { Unit } from '../../terms/quantity';
import { UNIT_WORDS, type Dimension } from './words';

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  UNIT_WORDS.flatMap(({ unit, alike }) =>
    [unit.toLowerCase(), ...alike].map((spelt) => [spelt, unit] as const),
  ),
);
const BY_UNIT = new Map(UNIT_WORDS.map((word) => [word.unit, word]));

/** The canonical spelling of a unit that the house knows, 个 before it or not: `pcs` is 件, `个人` is 人. */
export function knownUnit(word: string): Unit | null {
  const unit = BY_SPELLING.get(word);
  if (unit !== undefined) return unit;
  const spelt = word.toLowerCase();
  return (
    BY_SPELLING.get(spelt) ?? (spelt.startsWith('个') ? BY_SPELLING.get(spelt.slice(1)) : undefined) ?? null
  );
}

/** Dimension and size of a unit in its canonical spelling; `null` for a word of the user's own. */
export const unitOf = (unit: Unit): { readonly dimension: Dimension; readonly factor: number } | null =>
  BY_UNIT.get(unit) ?? null;
