import { describe, expect, test } from 'vitest';
import {
  doubles,
  METHODS,
  ratio,
  rational,
  rationals,
  rawAttainment,
  toNumber,
  type MethodCode,
  type Rational,
} from '../../../src/core';

/** actual, target, expected as `3/4` or a decimal; the third number last. */
type Case = [actual: number, target: number, expected: string, third?: number];

const exactly = (text: string): Rational => {
  const [numerator = '', denominator] = text.split('/');
  return denominator === undefined
    ? rational(Number(numerator))
    : ratio(BigInt(numerator), BigInt(denominator));
};

/** The exact fraction is the formula's; doubles are within a hair of it. */
const attains =
  (method: MethodCode) =>
  (actual: number, target: number, expected: string, third = 0): void => {
    const exact = rawAttainment(rationals, method, {
      actual: rational(actual),
      target: rational(target),
      third: rational(third),
    });
    expect(exact).toEqual(exactly(expected));
    const fast = rawAttainment(doubles, method, { actual, target, third });
    const size = Math.max(1, Math.abs(toNumber(exact)));
    expect(Math.abs(fast - toNumber(exact)) / size).toBeLessThan(1e-12);
  };

const HUGE = 1e15;
const TINY = 1e-9;

describe('higher: A/T', () => {
  test.each<Case>([
    [120, 100, '6/5'],
    [100, 100, '1'],
    [99.99, 100, '0.9999'],
    [0, 100, '0'],
    [-50, 100, '-1/2'],
    [0.032, 0.03, '16/15'],
    [HUGE, 3, '1000000000000000/3'],
    [HUGE, HUGE, '1'],
    [TINY, 1, '1/1000000000'],
    [1, TINY, '1000000000'],
  ])('%d of %d is %s', attains('higher'));

  test.each<Case>([
    [-100, -100, '1'],
    [-80, -100, '6/5'],
    [-120, -100, '4/5'],
    [0, -100, '2'],
    [50, -100, '5/2'],
    [-250, -100, '-1/2'],
    [-HUGE, -HUGE, '1'],
  ])('of a planned loss %d of %d is %s', attains('higher'));
});

describe('lower: 2 − A/T', () => {
  test.each<Case>([
    [2, 2, '1'],
    [1.73, 2, '227/200'],
    [2.5, 2, '3/4'],
    [4, 2, '0'],
    [5, 2, '-1/2'],
    [0, 2, '2'],
    [-1, 2, '5/2'],
    [HUGE, 1, '-999999999999998'],
    [TINY, 1, '1999999999/1000000000'],
  ])('%d of %d is %s', attains('lower'));

  test.each<Case>([
    [0, 0, '1'],
    [-1, 0, '1'],
    [TINY, 0, '0'],
    [1, 0, '0'],
    [HUGE, 0, '0'],
  ])('a target of 0 is all or nothing: %d of %d is %s', attains('lower'));

  test.each<Case>([
    [-10, -10, '1'],
    [-12, -10, '6/5'],
    [-8, -10, '4/5'],
    [0, -10, '0'],
    [5, -10, '-1/2'],
  ])('below zero 1 + (T−A)/|T|: %d of %d is %s', attains('lower'));
});

describe('lower-ratio: T/A', () => {
  test.each<Case>([
    [2, 2, '1', 1.5],
    [4, 2, '1/2', 1.5],
    [1, 2, '2', 1.5],
    [0, 2, '1.5', 1.5],
    [0, 2, '10', 10],
    [TINY, 2, '2000000000', 1.5],
    [HUGE, 2, '1/500000000000000', 1.5],
  ])('%d of %d is %s; nothing at all attains the cap', attains('lower-ratio'));
});

describe('closer: 1 − |A−T|/|T|', () => {
  test.each<Case>([
    [100, 100, '1'],
    [90, 100, '9/10'],
    [110, 100, '9/10'],
    [0, 100, '0'],
    [200, 100, '0'],
    [201, 100, '-1/100'],
    [-1, 100, '-1/100'],
    [-100, -100, '1'],
    [-90, -100, '9/10'],
    [HUGE, 1, '-999999999999998'],
  ])('%d of %d is %s', attains('closer'));
});

describe('range: 1 inside, outside 1 − distance/|nearest bound|', () => {
  test.each<Case>([
    [24, 24, '1', 48],
    [36, 24, '1', 48],
    [48, 24, '1', 48],
    [23.99, 24, '2399/2400', 48],
    [48.01, 24, '4799/4800', 48],
    [12, 24, '1/2', 48],
    [0, 24, '0', 48],
    [-24, 24, '-1', 48],
    [72, 24, '1/2', 48],
    [96, 24, '0', 48],
    [100, 24, '-1/12', 48],
    [HUGE, 24, '-12499999999998', 80],
    [5, 5, '1', 5],
    [6, 5, '4/5', 5],
  ])('%d from %d is %s, up to %d', attains('range'));

  test.each<Case>([
    [-0.05, -0.05, '1', 0.05],
    [0, -0.05, '1', 0.05],
    [0.05, -0.05, '1', 0.05],
    [-0.06, -0.05, '4/5', 0.05],
    [0.1, -0.05, '0', 0.05],
  ])('also across zero: %d from %d is %s, up to %d', attains('range'));

  test.each<Case>([
    [0, 0, '1', 10],
    [-TINY, 0, '0', 10],
    [0, -10, '1', 0],
    [TINY, -10, '0', 0],
  ])('a bound of 0 forgives nothing: %d from %d is %s, up to %d', attains('range'));
});

describe('progress: (A−B)/(T−B)', () => {
  test.each<Case>([
    [20, 40, '0', 20],
    [30, 40, '1/2', 20],
    [40, 40, '1', 20],
    [50, 40, '3/2', 20],
    [10, 40, '-1/2', 20],
    [30, 40, '3/4', 0],
    [50, 0, '1/2', 100],
    [0, 0, '1', 100],
    [90, 50, '1/5', 100],
    [-5, 0, '1/2', -10],
    [HUGE, 2, '999999999999999', 1],
  ])('%d of %d is %s from a baseline of %d', attains('progress'));

  test('keeps its digits on a short way between large numbers when exact', () => {
    const way = { actual: 100000.000000001, target: 100000.000000003, third: 100000 };
    const exact = rawAttainment(rationals, 'progress', {
      actual: rational(way.actual),
      target: rational(way.target),
      third: rational(way.third),
    });
    expect(exact).toEqual(ratio(1n, 3n));
    // In doubles the third is lost; the strain tells by how much it may be.
    const fast = rawAttainment(doubles, 'progress', way);
    const strain = METHODS.progress.strain?.(way.actual, way.target, way.third) ?? 0;
    expect(Math.abs(fast - 1 / 3)).toBeGreaterThan(1e-6);
    expect(Math.abs(fast - 1 / 3)).toBeLessThan(strain * 1e-15);
  });
});

describe('rating: A/T', () => {
  test.each<Case>([
    [5, 5, '1'],
    [4.3, 5, '43/50'],
    [0, 5, '0'],
    [92, 100, '23/25'],
  ])('%d of %d is %s', attains('rating'));
});

describe('yesno: 1 when it is as the target says', () => {
  test.each<Case>([
    [1, 1, '1'],
    [0, 1, '0'],
    [0, 0, '1'],
    [1, 0, '0'],
  ])('%d against %d is %s', attains('yesno'));
});

describe('bands: what the band says', () => {
  test.each<Case>([
    [46, 45, '1', 1],
    [41, 45, '4/5', 0.8],
    [1, 45, '0', 0],
    [50, 45, '6/5', 1.2],
  ])('%d of %d is %s', attains('bands'));
});

describe('deduct: 1 − A×T/w', () => {
  test.each<Case>([
    [0, 2, '1', 10],
    [1, 2, '4/5', 10],
    [5, 2, '0', 10],
    [6, 2, '-1/5', 10],
    [2.5, 2, '1/2', 10],
    [3, 0, '1', 10],
    [3, -2, '8/5', 10],
    [HUGE, 1, '-99999999999999', 10],
  ])('%d times %d points is %s of a weight of %d', attains('deduct'));
});

describe('points: the points themselves', () => {
  test.each<Case>([
    [5, 0, '5'],
    [-3.5, 0, '-7/2'],
    [0, 0, '0'],
  ])('%d is taken as it is', attains('points'));
});

test('dividing by a target of 0 throws rather than give an infinity', () => {
  const nothing = { actual: rational(1), target: rational(0), third: rational(0) };
  expect(() => rawAttainment(rationals, 'higher', nothing)).toThrow(RangeError);
});
