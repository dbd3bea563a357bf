import { ratio, rational, rationals, ZERO, type Rational } from '../arithmetic';
import type { Line } from './line';

/** The stated weights of lines, added exactly; those that cannot be read are passed over. */
export function weightSum(lines: readonly Line[]): Rational {
  let millionths = 0;
  for (const line of lines) {
    // Weights as people type them are whole millionths, which doubles add exactly; others take the long way.
    const weight = statedWeight(line) ?? 0;
    const whole = Math.round(weight * 1e6);
    if (whole / 1e6 !== weight || Math.abs(whole) > 1e12) return fractionSum(lines);
    millionths += whole;
  }
  return ratio(BigInt(millionths), 1_000_000n);
}

/** The weight as stated, on whichever scale; `null` where there is none to be read. */
export const statedWeight = ({ weight }: Line): number | null =>
  weight.ok ? (weight.value?.value ?? null) : null;

const fractionSum = (lines: readonly Line[]): Rational =>
  lines.reduce((sum, line) => rationals.add(sum, rational(statedWeight(line) ?? 0)), ZERO);
