import { toNumber } from '../arithmetic';
import { fraction, points, type Fraction, type Points } from '../terms/brand';
import { SECTIONS, type Section } from '../terms/section';
import type { Derivation } from '../scoring/derivation';

/** How a team did in one section. */
export interface SectionAverage {
  /** `null` for metrics without a section. */
  readonly section: Section | null;
  /** People with a score who have the section. */
  readonly heads: number;
  /** Mean effective weight and mean points per head. */
  readonly weight: Points;
  readonly points: Points;
  /** Points over weight; `null` where the section carries no weight, as adjustments do. */
  readonly attainment: Fraction | null;
}

/**
 * What people earned of each section's weight, in section order, metrics without a section last.
 *
 * Over final scores only: a pending score would pull its sections down. Doubles, for the exact sum of thousands of
 * unlike fractions says nothing more to a reader.
 * @source SPEC 10, team dashboard
 */
export function sectionAverages(derivations: readonly Derivation[]): readonly SectionAverage[] {
  const totals = new Map<Section | null, { heads: number; weight: number; points: number }>();
  const final = derivations.filter(({ status }) => status === 'scored');
  for (const { section, weight, points: earned } of final.flatMap(({ sections }) => sections)) {
    const total = totals.get(section) ?? { heads: 0, weight: 0, points: 0 };
    total.heads += 1;
    total.weight += toNumber(weight);
    total.points += toNumber(earned);
    totals.set(section, total);
  }
  return [...SECTIONS, null].flatMap((section) => {
    const total = totals.get(section);
    return total ? [{ section, ...averages(total) }] : [];
  });
}

const averages = (total: {
  heads: number;
  weight: number;
  points: number;
}): Omit<SectionAverage, 'section'> => ({
  heads: total.heads,
  weight: points(total.weight / total.heads),
  points: points(total.points / total.heads),
  attainment: total.weight === 0 ? null : fraction(total.points / total.weight),
});
