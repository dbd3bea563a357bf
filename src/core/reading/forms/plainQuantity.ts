import type { Unit } from '../../terms/quantity';
import { decimal } from '../decimal';
import type { Typed } from '../typed';
import { leadingCurrency } from './currency';
import { leadingMagnitude } from './magnitude';
import { withoutSign } from './negative';
import { leadingNumeral } from './numeral';
import { readSuffix } from './suffix';

/** One number with what may stand around it: sign, currency, 万 or 亿, %, unit. */
export function plainQuantity(text: string): Typed | null {
  const outer = withoutSign(text);
  const price = leadingCurrency(outer.rest);
  const inner = price && outer.rest === text ? withoutSign(price.rest) : null;
  const numeral = leadingNumeral(inner?.rest ?? price?.rest ?? outer.rest);
  if (!numeral) return null;
  const magnitude = leadingMagnitude(numeral.rest);
  const suffix = readSuffix(magnitude.rest);
  if (!suffix || (suffix.percent && (price !== null || magnitude.power !== 0))) return null;
  if (price && suffix.unit !== null && suffix.unit !== price.unit) return null;
  const size = decimal(numeral.mantissa, numeral.exponent + magnitude.power + suffix.power);
  if (size === null) return null;
  const unit: Unit | null = price?.unit ?? suffix.unit;
  return {
    value: size !== 0 && (outer.negative || inner?.negative) ? -size : size,
    unit,
    percent: suffix.percent,
    magnitude: magnitude.power,
    steps: [
      ...outer.steps,
      ...(price ? (['currency'] as const) : []),
      ...numeral.steps,
      ...magnitude.steps,
      ...suffix.steps,
    ],
  };
}
