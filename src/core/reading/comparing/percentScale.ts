import type { Unit } from '../../terms/quantity';
import { formatDecimal } from '../decimal';
import { faultOf, isBare, type Measure, type Side, type SidedFault } from './sides';

/** As many times as one side must exceed the other before it looks like another scale. */
const FAR = 20;

/**
 * Whether one side was typed as a percentage and another as a plain number that was likely meant as one: 3.6 against 3 %.
 *
 * Asked only when the plain number is above 1 in size and at least 20 times, or at most a twentieth of, what it stands
 * against; 1.2 against 100 % is a fraction. Where only the unit column says per cent, plain numbers on either side of 1
 * are asked by the same measure: 0.95 against 96.
 * @source SPEC 3, Percent mismatch
 */
export function percentScaleFault(sides: readonly Side[], column: Unit | null): SidedFault | null {
  const measures = sides.flatMap((side) => side.measures);
  const percentages = measures.filter(({ percent }) => percent);
  const fractions =
    percentages.length > 0 || column !== '%'
      ? percentages
      : measures.filter((measure) => isBare(measure) && measure.value !== 0 && Math.abs(measure.value) <= 1);
  if (fractions.length === 0) return null;
  const stray = sides.find((side) => side.measures.some((measure) => isStray(measure, fractions)));
  return stray ? faultOf(stray, 'percent-scale', percentage(stray)) : null;
}

const isStray = (measure: Measure, fractions: readonly Measure[]): boolean =>
  isBare(measure) &&
  Math.abs(measure.value) > 1 &&
  fractions.every((fraction) => isFar(measure.value, fraction.value));

function isFar(plain: number, fraction: number): boolean {
  const [one, other] = [Math.abs(plain), Math.abs(fraction)];
  return one >= FAR * other || FAR * one <= other;
}

/** The side as the percentage that was likely meant; a list of bands is better written anew. */
function percentage({ text, measures }: Side): string | undefined {
  const [first, second, more] = measures;
  if (!first || more) return undefined;
  const sign = /^[≤≥<>]=?/.exec(text.trim())?.[0] ?? '';
  const upTo = second ? `~${formatDecimal(second.value)}` : '';
  return `${sign}${formatDecimal(first.value)}${upTo}%`;
}
