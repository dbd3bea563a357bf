import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, rational, rationals, roundNumber, split, ZERO } from '../../../src/core';

const exactSum = (parts: readonly number[]) =>
  parts.map(rational).reduce((sum, part) => rationals.add(sum, part), ZERO);

describe('split', () => {
  test.each([
    { total: 100, shares: [33.33, 33.33, 33.33], decimals: 2, parts: [33.34, 33.33, 33.33] },
    { total: 100, shares: [1, 1, 1], decimals: 0, parts: [34, 33, 33] },
    { total: 0.01, shares: [1, 1], decimals: 2, parts: [0.01, 0] },
    { total: 10, shares: [0.3, 0.3, 0.4], decimals: 0, parts: [3, 3, 4] },
    { total: 1000, shares: [2, 0, 3], decimals: 2, parts: [400, 0, 600] },
    { total: 5, shares: [1e-9, 1e9], decimals: 2, parts: [0, 5] },
    { total: 0, shares: [1, 2], decimals: 2, parts: [0, 0] },
    { total: 7, shares: [3], decimals: 2, parts: [7] },
  ])('$total by $shares to $decimals decimals is $parts', ({ total, shares, decimals, parts }) => {
    expect(split(total, shares, decimals)).toEqual(parts);
  });

  test('money goes to two decimals unless told otherwise', () => {
    expect(split(1, [1, 1, 1])).toEqual([0.34, 0.33, 0.33]);
  });

  test('rounds the total first, half away from zero', () => {
    expect(split(1.005, [1], 2)).toEqual([1.01]);
    expect(split(0.004, [1, 1], 2)).toEqual([0, 0]);
    expect(split(-0.5, [1], 0)).toEqual([-1]);
  });

  test('equal remainders go to the larger share', () => {
    // Quotas 0.5 and 1.5: both remainders are a half.
    expect(split(2, [1, 3], 0)).toEqual([0, 2]);
  });

  test('equal remainders of equal shares go to the first', () => {
    expect(split(1, [5, 5, 5], 0)).toEqual([1, 0, 0]);
    expect(split(2, [5, 5, 5], 0)).toEqual([1, 1, 0]);
  });

  test('remainders are compared exactly, not as doubles', () => {
    // 0.1 + 0.2 against 0.3: the quotas of 1 by 0.1, 0.2, 0.3 are 1/6, 1/3, 1/2; of 3 they are 1/2, 1, 3/2.
    expect(split(3, [0.1, 0.2, 0.3], 0)).toEqual([0, 1, 2]);
  });

  test('a negative total mirrors the positive one, and zero is never negative', () => {
    expect(split(-100, [33.33, 33.33, 33.33])).toEqual([-33.34, -33.33, -33.33]);
    expect(Object.is(split(-1, [1, 1], 0)[1], 0)).toBe(true);
  });

  test.each([
    { why: 'a negative share', shares: [1, -1, 2] },
    { why: 'shares that sum to 0', shares: [0, 0] },
    { why: 'no shares', shares: [] },
    { why: 'a share that is no number', shares: [1, Number.NaN] },
  ])('refuses $why', ({ shares }) => {
    expect(() => split(100, shares)).toThrow(RangeError);
  });

  test.each([-1, 0.5, 16])('refuses %d decimals', (decimals) => {
    expect(() => split(1, [1], decimals)).toThrow(RangeError);
  });

  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 1000);
  const share = fc.oneof(
    fc.nat(100),
    fc.nat(100_000).map((n) => n / 1000),
  );
  const shares = fc.array(share, { minLength: 1, maxLength: 40 }).filter((all) => all.some((s) => s > 0));
  const decimals = fc.integer({ min: 0, max: 4 });

  test('the parts sum exactly to the rounded total', () => {
    fc.assert(
      fc.property(amount, shares, decimals, (total, by, places) => {
        const parts = split(total, by, places);
        expect(parts).toHaveLength(by.length);
        expect(compare(exactSum(parts), rational(roundNumber(total, places)))).toBe(0);
      }),
    );
  });

  test('no part is a whole step away from its exact quota', () => {
    fc.assert(
      fc.property(amount, shares, (total, by) => {
        const sum = exactSum(by);
        const rounded = rational(roundNumber(total, 2));
        split(total, by).forEach((part, index) => {
          const quota = rationals.divide(rationals.multiply(rounded, rational(by[index]!)), sum);
          const off = rationals.magnitude(rationals.subtract(rational(part), quota));
          expect(compare(off, rational(0.01))).toBe(-1);
        });
      }),
    );
  });

  test('the scale of the shares does not matter, nor the sign of the total', () => {
    fc.assert(
      fc.property(amount, shares, (total, by) => {
        const parts = split(total, by);
        expect(
          split(
            total,
            by.map((s) => s * 8),
          ),
        ).toEqual(parts);
        expect(split(-total, by)).toEqual(parts.map((part) => (part === 0 ? 0 : -part)));
      }),
    );
  });

  test('a larger share never gets less', () => {
    fc.assert(
      fc.property(fc.nat(100_000), shares, (total, by) => {
        const parts = split(total, by, 0);
        by.forEach((a, i) => by.forEach((b, j) => expect(a > b && parts[i]! < parts[j]!).toBe(false)));
      }),
    );
  });
});
