import { rational, rationals, ratio, ZERO, type Rational } from '../../arithmetic';
import type { DerivedSegment } from '../derivation';

/** The share of each segment in the mean by days; equal shares where none of them weighs. */
export function dayShares(segments: readonly DerivedSegment[]): readonly Rational[] {
  const days = segments.reduce((sum, segment) => sum + segment.days, 0);
  if (days > 0) return segments.map((segment) => rationals.divide(rational(segment.days), rational(days)));
  const weighted = segments.filter(hasWeight).length;
  return segments.map((segment) => (hasWeight(segment) ? ratio(1n, BigInt(weighted)) : ZERO));
}

const hasWeight = ({ lines }: DerivedSegment): boolean => lines.some(({ method }) => method !== 'points');
