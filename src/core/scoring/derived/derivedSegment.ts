import { rationals, ZERO, type Rational } from '../../arithmetic';
import type { ScoringPolicy } from '../../terms/policy';
import type { DerivedLine, DerivedSegment } from '../derivation';
import type { Person } from '../line';
import { part } from '../part';
import { isLeftOut, type SegmentStanding } from '../segmentStanding';
import { derivedLine } from './derivedLine';

const { add, divide, sign } = rationals;

/** A segment with its weights re-normalised over the lines that are not left out. */
export function derivedSegment(
  standing: SegmentStanding,
  person: Person,
  policy: ScoringPolicy,
): DerivedSegment {
  const { segment, weights } = standing;
  const stretch = sign(weights.kept) === 0 ? ZERO : divide(weights.all, weights.kept);
  const lines = standing.lines.map((each) =>
    derivedLine(each, standing, isLeftOut(each, policy) ? ZERO : stretch, policy),
  );
  return {
    from: segment.from,
    to: segment.to,
    days: standing.weighs,
    weightScale: standing.weightScale,
    department: segment.lines.find(({ department }) => department !== '')?.department ?? person.department,
    lines,
    subtotal: subtotal(lines, policy),
    excludedShare: part(weights.excluded, weights.all),
  };
}

/** Points without adjustments; cannot be said where a line is faulty or awaited, or where nothing applies. */
function subtotal(lines: readonly DerivedLine[], { missing }: ScoringPolicy): Rational | null {
  const weighted = lines.filter(({ method }) => method !== 'points');
  const isOpen = lines.some(
    ({ state }) => state === 'faulty' || (state === 'missing' && missing === 'pending'),
  );
  const counting = weighted.filter(({ counted }) => counted !== null);
  if (isOpen || (weighted.length > 0 && counting.length === 0)) return null;
  return counting.reduce((sum, { points }) => add(sum, points ?? ZERO), ZERO);
}
