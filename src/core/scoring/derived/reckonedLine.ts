import { compare, rational, rationals, ZERO, type Rational } from '../../arithmetic';
import type { DerivedLine } from '../derivation';
import { exactAttainment } from '../exactAttainment';
import type { LineTerms } from '../lineTerms';

/** The part of a derived line that is computed. */
export type ReckonedLine = Pick<DerivedLine, 'raw' | 'counted' | 'points' | 'lost' | 'bit'>;

/**
 * Attainment and points of a line, exactly; all `null` for a line that takes no part.
 * @param effectiveWeight points of 100
 */
export function reckonedLine(terms: LineTerms | null, effectiveWeight: Rational): ReckonedLine {
  if (terms === null) return { raw: null, counted: null, points: null, lost: null, bit: null };
  if (terms.method === 'points')
    return { raw: null, counted: null, points: rational(terms.operands.actual), lost: null, bit: null };
  const { raw, counted } = exactAttainment(terms);
  const points = rationals.multiply(effectiveWeight, counted);
  const lost = rationals.subtract(effectiveWeight, points);
  return {
    raw,
    counted,
    points,
    lost: compare(lost, ZERO) > 0 ? lost : ZERO,
    bit: compare(raw, counted) > 0 ? 'cap' : compare(raw, counted) < 0 ? 'floor' : null,
  };
}
