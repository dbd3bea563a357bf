import { rational, rationals, toNumber } from '../../arithmetic';
import { formatPercentage, seen } from '../decimal';
import { asQuantity, type Refusal, type Typed } from '../typed';
import { inCommonUnit } from '../units/commonUnit';
import { quantityText } from './quantityText';
import type { RangeTarget } from './range';
import { shareSuffix } from './sharing';

/**
 * `50±5` is 45~55, `50±5%` is 47.5~52.5, `±5%` is −5 %~5 %. `30%±5%` may be 25 %~35 % or 28.5 %~31.5 % and is asked.
 * @returns `null` when the text is none
 */
export function plusMinus(text: string, quote: string): RangeTarget | Refusal | null {
  const [centre = '', width = '', ...more] = text.split('±').map((part) => part.trim());
  const tolerance = quantityText(width);
  if (more.length > 0 || !tolerance || /^[-+(]/.test(width)) return null;
  if (centre === '') return around({ ...tolerance, value: 0 }, tolerance.value, quote);
  const middle = quantityText(centre);
  if (!middle) return null;
  if (middle.percent) return undecided(middle, tolerance);
  if (tolerance.percent) return around(middle, product(Math.abs(middle.value), tolerance.value), quote);
  return absolute(middle, tolerance, quote);
}

function absolute(middle: Typed, tolerance: Typed, quote: string): RangeTarget | Refusal {
  // In 100±5万 the centre is likely 100万 as well; in 100000±5万 it is what it says.
  if (
    tolerance.magnitude > middle.magnitude &&
    middle.unit === null &&
    tolerance.value > Math.abs(middle.value)
  ) {
    return { code: 'ambiguous' };
  }
  const shared = shareSuffix(middle, { ...tolerance, magnitude: 0 });
  if ('code' in shared) return shared;
  const common = inCommonUnit(shared);
  if ('code' in common) return common;
  const [value = 0, width = 0] = common.values;
  return around({ ...shared[0], value, unit: common.unit }, width, quote);
}

function around(middle: Typed, width: number, quote: string): RangeTarget {
  return {
    kind: 'range',
    low: asQuantity({ ...middle, value: sum(middle.value, -width) }, quote),
    high: asQuantity({ ...middle, value: sum(middle.value, width) }, quote),
  };
}

function undecided(middle: Typed, { value, percent }: Typed): Refusal {
  const width = percent ? value : product(value, 0.01);
  const [low, high] = [sum(middle.value, -width), sum(middle.value, width)];
  return { code: 'ambiguous', suggestion: `${formatPercentage(low)}~${formatPercentage(high)}` };
}

const sum = (a: number, b: number): number => seen(toNumber(rationals.add(rational(a), rational(b))));
const product = (a: number, b: number): number =>
  seen(toNumber(rationals.multiply(rational(a), rational(b))));
