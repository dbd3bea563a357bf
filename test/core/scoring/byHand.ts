import type { MethodCode } from '../../../src/core';

/**
 * The score once more, from the typed decimals, in plain fractions of big integers: the rules of SPEC 3 written apart
 * from the code they judge.
 */
export interface TypedLine {
  readonly method: MethodCode;
  readonly weight: string;
  readonly actual: string;
  readonly target: string;
  readonly third: string;
  readonly cap: string;
  /** Days present of the period's; `null` when not prorated. */
  readonly days: readonly [number, number] | null;
}

export interface TypedSegment {
  readonly days: number;
  readonly lines: readonly TypedLine[];
}

type Part = readonly [bigint, bigint];

const typed = (text: string): Part => {
  const [whole = '', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
};
const plus = ([a, b]: Part, [c, d]: Part): Part => [a * d + c * b, b * d];
const minus = (a: Part, [c, d]: Part): Part => plus(a, [-c, d]);
const times = ([a, b]: Part, [c, d]: Part): Part => [a * c, b * d];
const over = ([a, b]: Part, [c, d]: Part): Part => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
const size = ([a, b]: Part): Part => [a < 0n ? -a : a, b];
const above = ([a, b]: Part, [c, d]: Part): boolean => a * d > c * b;
const NONE: Part = [0n, 1n];
const WHOLE: Part = [1n, 1n];

/** Rounded to two decimals, as text. */
export function scoreByHand(segments: readonly TypedSegment[]): string {
  let [mean, days, adjustments]: [Part, Part, Part] = [NONE, NONE, NONE];
  for (const segment of segments) {
    let [earned, weights]: [Part, Part] = [NONE, NONE];
    for (const line of segment.lines) {
      if (line.method === 'points') {
        adjustments = plus(adjustments, typed(line.actual));
        continue;
      }
      earned = plus(earned, times(typed(line.weight), counted(line)));
      weights = plus(weights, typed(line.weight));
    }
    if (segment.days === 0) continue;
    const span: Part = [BigInt(segment.days), 1n];
    mean = plus(mean, times(span, over(earned, weights)));
    days = plus(days, span);
  }
  return halfAwayFromZero(plus(times([100n, 1n], over(mean, days)), adjustments));
}

function counted(line: TypedLine): Part {
  const value = raw(line);
  const cap = typed(line.cap);
  return above(value, cap) ? cap : above(NONE, value) ? NONE : value;
}

function raw({ method, actual, target, third, days }: TypedLine): Part {
  const share: Part = days ? [BigInt(days[0]), BigInt(days[1])] : WHOLE;
  const a = typed(actual);
  const t = times(typed(target), share);
  switch (method) {
    case 'higher':
      return above(t, NONE) ? over(a, t) : plus(WHOLE, over(minus(a, t), size(t)));
    case 'lower':
      if (t[0] === 0n) return above(a, NONE) ? NONE : WHOLE;
      return above(t, NONE) ? minus([2n, 1n], over(a, t)) : plus(WHOLE, over(minus(t, a), size(t)));
    case 'lower-ratio':
      return a[0] === 0n ? typed(third) : over(t, a);
    case 'closer':
      return minus(WHOLE, over(size(minus(a, t)), size(t)));
    case 'range': {
      const high = times(typed(third), share);
      if (!above(t, a) && !above(a, high)) return WHOLE;
      const bound = above(t, a) ? t : high;
      return bound[0] === 0n ? NONE : minus(WHOLE, over(size(minus(a, bound)), size(bound)));
    }
    case 'progress': {
      const b = typed(third);
      return over(minus(a, b), times(minus(typed(target), b), share));
    }
    case 'rating':
      return over(a, typed(target));
    case 'yesno':
      return minus(a, typed(target))[0] === 0n ? WHOLE : NONE;
    case 'bands':
      return typed(third);
    case 'deduct':
      return minus(WHOLE, over(times(a, typed(target)), typed(third)));
    case 'points':
      throw new Error('points have no attainment');
  }
}

function halfAwayFromZero([a, b]: Part): string {
  const hundredths = (200n * (a < 0n ? -a : a) + b) / (2n * b);
  const text = hundredths.toString().padStart(3, '0');
  const sign = a < 0n && hundredths !== 0n ? '-' : '';
  return `${sign}${text.slice(0, -2)}.${text.slice(-2)}`;
}
