import { compare, rational, rationals, toNumber, ZERO, type Rational } from '../../arithmetic';
import { seen } from '../decimal';
import type { Typed } from '../typed';

const NUMBER = String.raw`(\d{1,6}(?:\.\d{1,6})?)`;
const HOURS = `${NUMBER} ?(?:个?小时|时|钟头|hours?|hrs?|h)`;
const MINUTES = `${NUMBER} ?(?:分钟|分|minutes?|mins?|m)`;
const SECONDS = `${NUMBER} ?(?:秒钟?|seconds?|secs?|s)`;
const DURATION = new RegExp(`^([+-]?)(?:${HOURS})?(?: ?零?${MINUTES})?(?: ?零?${SECONDS})?$`, 'i');

/** From coarse to fine. */
const UNITS = [
  { unit: '小时', seconds: 3600 },
  { unit: '分钟', seconds: 60 },
  { unit: '秒', seconds: 1 },
] as const;

interface Part {
  readonly digits: string;
  readonly unit: (typeof UNITS)[number];
}

/**
 * `2分30秒` is 2.5 分钟, `2h30m` is 2.5 小时: the coarsest of its units in which it is a finite decimal, so that 2分20秒,
 * which would be 2.333… 分钟, stays exact as 140 秒.
 */
export function duration(text: string): Typed | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const parts = UNITS.flatMap((unit, index): readonly Part[] => {
    const digits = match[index + 2];
    return digits === undefined ? [] : [{ digits, unit }];
  });
  if (parts.length < 2 || !parts.every(isWellFormed)) return null;
  const total = parts.reduce((sum, part) => rationals.add(sum, inSeconds(part)), ZERO);
  const { value, unit } = coarsest(total, parts);
  const negative = match[1] === '-' && value !== 0;
  return { value: negative ? -value : value, unit, percent: false, magnitude: 0, steps: ['duration'] };
}

/** 90 minutes behind an hour are a slip, and so are decimals before the last part. */
const isWellFormed = ({ digits }: Part, index: number, parts: readonly Part[]): boolean =>
  (index === 0 || Number(digits) < 60) && (index === parts.length - 1 || !digits.includes('.'));

const inSeconds = ({ digits, unit }: Part): Rational =>
  rationals.multiply(rational(Number(digits)), rational(unit.seconds));

function coarsest(
  total: Rational,
  parts: readonly Part[],
): { readonly value: number; readonly unit: string } {
  for (const { unit } of parts) {
    const exact = rationals.divide(total, rational(unit.seconds));
    const value = seen(toNumber(exact));
    if (compare(rational(value), exact) === 0) return { value, unit: unit.unit };
  }
  return { value: seen(toNumber(total)), unit: '秒' };
}
