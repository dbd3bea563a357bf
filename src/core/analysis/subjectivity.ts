import { rational, rationals, toNumber, ZERO, type Rational } from '../arithmetic';
import { METHODS } from '../methods';
import { fraction, type Fraction } from '../terms/brand';
import type { Derivation, DerivedSegment } from '../scoring/derivation';

/**
 * The share of a score that rests on typed opinion: the effective weight of ratings among all that counts.
 *
 * By weight and not by points, for a rating of 0 is as much an opinion as one of 5. Segments count by their days;
 * adjustments carry no weight and are left out.
 * @returns 0..1; `null` where nothing counts
 * @source SPEC 10, team dashboard
 */
export function subjectivity({ segments }: Derivation): Fraction | null {
  const dated = segments.some(({ days }) => days > 0);
  const parts = segments.map((segment) => ({
    ...weights(segment),
    days: rational(dated ? segment.days : 1),
  }));
  const all = sum(parts.map(({ counted, days }) => rationals.multiply(counted, days)));
  const opinion = sum(parts.map(({ typed, days }) => rationals.multiply(typed, days)));
  return rationals.sign(all) === 0 ? null : fraction(toNumber(rationals.divide(opinion, all)));
}

function weights({ lines }: DerivedSegment): { readonly counted: Rational; readonly typed: Rational } {
  const counted = lines.filter(({ state }) => state === 'counted' || state === 'zeroed');
  const typed = counted.filter(({ method }) => METHODS[method].opinion);
  return {
    counted: sum(counted.map(({ effectiveWeight }) => effectiveWeight)),
    typed: sum(typed.map(({ effectiveWeight }) => effectiveWeight)),
  };
}

const sum = (values: readonly Rational[]): Rational =>
  values.reduce((total, value) => rationals.add(total, value), ZERO);
