import { ONE, rationals, ZERO, type Rational } from '../../arithmetic';
import { SECTIONS, type Section } from '../../terms/section';
import type { Derivation, DerivedLine, DerivedSegment } from '../derivation';
import { dayShares } from './dayShares';

const { add, multiply } = rationals;

/**
 * Effective weight and points by section, segments weighted by their days, so that the points of all sections sum to
 * the score before rounding. An adjustment without a section is 加减分.
 */
export function sectionTotals(segments: readonly DerivedSegment[]): Derivation['sections'] {
  const shares = dayShares(segments);
  const entries = segments.flatMap(({ lines }, index) =>
    lines.map((line) => ({
      section: sectionOf(line),
      weight: multiply(line.effectiveWeight, shares[index] ?? ZERO),
      points: multiply(line.points ?? ZERO, line.method === 'points' ? ONE : (shares[index] ?? ZERO)),
    })),
  );
  return [...SECTIONS, null].flatMap((section) => {
    const own = entries.filter((entry) => entry.section === section);
    if (own.length === 0) return [];
    return {
      section,
      weight: sum(own.map(({ weight }) => weight)),
      points: sum(own.map(({ points }) => points)),
    };
  });
}

const sectionOf = ({ section, method }: DerivedLine): Section | null =>
  section ?? (method === 'points' ? 'adjustment' : null);

const sum = (terms: readonly Rational[]): Rational => terms.reduce(add, ZERO);
