import { ratio, rational, rationals, type Rational } from '../arithmetic';
import { METHODS, prorated, rawAttainment, type Operands } from '../methods';
import { countedAttainment } from './countedAttainment';
import type { LineTerms } from './lineTerms';
import type { Proration } from './proration';

/** What a line attains, as exact fractions. */
export interface ExactAttainment {
  /** The target it was measured by, scaled where it is prorated. */
  readonly target: Rational;
  readonly raw: Rational;
  readonly counted: Rational;
}

/** Attainment of a line that carries weight. */
export function exactAttainment({
  method,
  operands,
  proration,
  cap,
}: Omit<LineTerms, 'weight'>): ExactAttainment {
  const exact: Operands<Rational> = {
    actual: rational(operands.actual),
    target: rational(operands.target),
    third: rational(operands.third),
  };
  const scaled = proration ? prorated(rationals, METHODS[method], exact, shareOf(proration)) : exact;
  const raw = rawAttainment(rationals, method, scaled);
  return { target: scaled.target, raw, counted: countedAttainment(rationals, raw, rational(cap)) };
}

/** Days present ÷ days of the period. */
export const shareOf = ({ days, of }: Proration): Rational => ratio(BigInt(days), BigInt(of));
