import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, ratio, rational, rationals, toNumber, ZERO } from '../../../src/core';

const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('a number is the decimal that a person sees', () => {
  test.each([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [0.1, 1n, 10n],
    [0.1 + 0.2, 3n, 10n],
    [-2.5, -5n, 2n],
    [1e15, 10n ** 15n, 1n],
    [123456789012345, 123456789012345n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [4.35 * 100, 435n, 1n],
    // The 16th digit is not seen.
    [9007199254740993, 900719925474099n * 10n, 1n],
  ])('%d', (value, numerator, denominator) => {
    expect(rational(value)).toEqual({ numerator, denominator });
  });

  test.each([Number.NaN, Infinity, -Infinity])('%d is none', (value) => {
    expect(() => rational(value)).toThrow(RangeError);
  });
});

describe('exact fractions', () => {
  test('are in lowest terms, the sign above', () => {
    expect(ratio(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0n, -7n)).toEqual(ZERO);
  });

  test('over 0 are refused', () => expect(() => ratio(1n, 0n)).toThrow(RangeError));

  test('obey the laws of a field', () => {
    const { add, subtract, multiply, divide } = rationals;
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(subtract(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test('are ordered as their numbers are', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        if (Math.abs(toNumber(a) - toNumber(b)) > 1e-3 * Math.abs(toNumber(b)))
          expect(compare(a, b)).toBe(Math.sign(toNumber(a) - toNumber(b)));
      }),
    );
  });
});

describe('the nearest double', () => {
  test('of a double is itself, as far as it is seen', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const seen = Number(value.toPrecision(15));
        expect(toNumber(rational(value))).toBe(seen + 0);
      }),
    );
  });

  test.each([
    [ratio(1n, 3n), 1 / 3],
    [ratio(-2n, 3n), -2 / 3],
    // Numerator and denominator each beyond 2^53, where dividing two doubles would be one bit off.
    [ratio(9007199254740993n, 9007199254740992n), 1],
    [ratio(9007199254740993n * 3n, 3n * 2n), 4503599627370496],
    // A hair above the middle of two doubles.
    [ratio((2n ** 53n + 1n) * 2n ** 200n + 1n, 2n ** 200n), 2 ** 53 + 2],
    [ratio(10n ** 400n, 10n ** 399n * 3n), 10 / 3],
    [ratio(1n, 10n ** 320n), 1e-320],
  ])('of %o is %d', (value, expected) => expect(toNumber(value)).toBe(expected));
});
