import { compare, rational, rationals, type Rational } from '../arithmetic';
import type { Band } from '../terms/target';

/**
 * The attainment of the first band that an actual falls in.
 * @param actual in the unit of the bands
 * @param share days present ÷ days of the period, by which a prorated line's bounds are scaled
 * @returns a fraction; 0 beyond the last band
 * @source SPEC 3, `bands`
 * @example reachedBand([{ kind: 'at-least', low: 45, high: Infinity, attainment: 1 }], 45) //=> 1
 * @example reachedBand([{ kind: 'within', low: 40, high: 45, attainment: 0.8 }], 45) //=> 0
 */
export function reachedBand(bands: readonly Band[], actual: number, share: Rational | null = null): number {
  const against =
    share === null
      ? (bound: number) => Math.sign(actual - bound)
      : (bound: number) => compareScaled(actual, bound, share);
  return bands.find((band) => holds(band, against))?.attainment ?? 0;
}

function holds({ kind, low, high }: Band, against: (bound: number) => number): boolean {
  switch (kind) {
    case 'at-least':
      return against(low) >= 0;
    case 'above':
      return against(low) > 0;
    case 'at-most':
      return against(high) <= 0;
    case 'below':
      return against(high) < 0;
    case 'within':
      return against(low) >= 0 && against(high) < 0;
  }
}

const compareScaled = (actual: number, bound: number, share: Rational): number =>
  Number.isFinite(bound)
    ? compare(rational(actual), rationals.multiply(rational(bound), share))
    : -Math.sign(bound);
