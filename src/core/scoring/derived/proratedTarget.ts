import { rational, rationals } from '../../arithmetic';
import { METHODS } from '../../methods';
import type { Band, Target } from '../../terms/target';
import type { DerivedLine } from '../derivation';
import { exactAttainment, shareOf } from '../exactAttainment';
import type { LineTerms } from '../lineTerms';

const { divide, multiply, sign } = rationals;

/** The target that a line is measured by when it is prorated, in the unit it was typed in; of bands, the first bound. */
export function proratedTarget(target: Target | null, terms: LineTerms | null): DerivedLine['prorated'] {
  if (target === null || !terms?.proration) return null;
  const { days, of } = terms.proration;
  const typed = rational(typedTarget(target));
  if (METHODS[terms.method].prorates !== 'gain')
    return { days, of, target: multiply(typed, shareOf(terms.proration)) };
  const full = rational(terms.operands.target);
  const scaled = exactAttainment(terms).target;
  return { days, of, target: sign(full) === 0 ? scaled : multiply(scaled, divide(typed, full)) };
}

function typedTarget(target: Target): number {
  switch (target.kind) {
    case 'quantity':
      return target.quantity.value;
    case 'range':
      return target.low.value;
    case 'bands':
      return firstBound(target.bands[0]);
    case 'truth':
      return target.value ? 1 : 0;
  }
}

const firstBound = (band: Band | undefined): number =>
  band === undefined ? 0 : Number.isFinite(band.low) ? band.low : band.high;
