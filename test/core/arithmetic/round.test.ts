import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio, rational, rationals, round, roundNumber } from '../../../src/core';

describe('rounds half away from zero, once, on the decimal that a person sees', () => {
  test.each([
    [78.325, 2, 78.33],
    [89.995, 2, 90],
    [1.005, 2, 1.01],
    [78.3249999999, 2, 78.32],
    [78.3250000001, 2, 78.33],
    [-78.325, 2, -78.33],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.4999, 0, 0],
    [-0.004, 2, 0],
    [2.5, 0, 3],
    [1e15, 2, 1e15],
    [0.0000005, 6, 0.000001],
    [0.045, 2, 0.05],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundNumber(value, decimals)).toBe(expected);
  });

  test('79.995 + 3 × (10/3) is 90.00', () => {
    const thirds = rationals.multiply(rational(3), ratio(10n, 3n));
    expect(round(rationals.add(rational(79.995), thirds), 2)).toBe(90);
  });

  test('is never further off than half of the last place', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), fc.integer({ min: 0, max: 6 }), (n, d, decimals) => {
        const exact = ratio(BigInt(n), BigInt(d));
        const off = rationals.magnitude(rationals.subtract(rational(round(exact, decimals)), exact));
        const half = ratio(1n, 2n * 10n ** BigInt(decimals));
        expect(rationals.sign(rationals.subtract(off, half))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
