import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketFault, commission, type Bracket } from '../../../src/core';

const TWO: readonly Bracket[] = [
  { from: 0, rate: 0.02 },
  { from: 100_000, rate: 0.03 },
];
const marginal = (amount: number, brackets = TWO) =>
  commission(amount, brackets, { mode: 'marginal', inclusive: true });
const whole = (amount: number, inclusive = true) => commission(amount, TWO, { mode: 'whole', inclusive });

describe('commission, in minor units', () => {
  test.each([
    ['at nothing', 0, 0],
    ['within the first bracket', 50_000, 100_000],
    ['just below the bound', 99_999.99, 200_000],
    ['at the bound', 100_000, 200_000],
    ['just above the bound', 100_000.01, 200_000],
    ['far above the bound', 120_000, 260_000],
  ])('marginal pays each part at its own rate: %s', (_where, amount, expected) => {
    expect(marginal(amount)).toBe(expected);
  });

  test.each([
    ['below the bound', 99_999.99, true, 200_000],
    ['at the bound, ≥', 100_000, true, 300_000],
    ['at the bound, >', 100_000, false, 200_000],
    ['above the bound, >', 100_000.01, false, 300_000],
    ['far above the bound', 120_000, true, 360_000],
  ])('whole pays everything at the rate reached: %s', (_where, amount, inclusive, expected) => {
    expect(whole(amount, inclusive)).toBe(expected);
  });

  test('a refund pays back at the first rate, in either mode', () => {
    expect(marginal(-150_000)).toBe(-300_000);
    expect(whole(-150_000)).toBe(-300_000);
  });

  test('rounds half a cent away from zero', () => {
    const half: readonly Bracket[] = [{ from: 0, rate: 0.5 }];
    expect(marginal(0.01, half)).toBe(1);
    expect(marginal(-0.01, half)).toBe(-1);
  });

  test('reads amounts as the decimals people see: 0.1 + 0.2 at 10 % is 0.03', () => {
    expect(marginal(0.1 + 0.2, [{ from: 0, rate: 0.1 }])).toBe(3);
  });
});

describe('laws of commission', () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);

  test('marginal never falls as the amount grows, and never pays more than the highest rate', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(marginal(less)).toBeLessThanOrEqual(marginal(more));
        expect(marginal(more)).toBeLessThanOrEqual(Math.round(more * 3) + 1);
      }),
    );
  });

  test('marginal is the same whether bounds are inclusive', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(commission(amount, TWO, { mode: 'marginal', inclusive: false })).toBe(marginal(amount));
      }),
    );
  });

  test('a single bracket is a plain rate in both modes', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const flat: readonly Bracket[] = [{ from: 0, rate: 0.05 }];
        expect(commission(amount, flat, { mode: 'whole', inclusive: true })).toBe(marginal(amount, flat));
      }),
    );
  });
});

describe('faults of brackets', () => {
  test.each([
    ['none at all', [], 'no-brackets'],
    ['a first bound above 0', [{ from: 1, rate: 0.1 }], 'first-bound'],
    [
      'a bound that repeats',
      [
        { from: 0, rate: 0.1 },
        { from: 0, rate: 0.2 },
      ],
      'bounds-order',
    ],
    [
      'a bound that falls',
      [
        { from: 0, rate: 0.1 },
        { from: 5, rate: 0.2 },
        { from: 4, rate: 0.3 },
      ],
      'bounds-order',
    ],
    ['a negative rate', [{ from: 0, rate: -0.01 }], 'rate-range'],
    ['3 for 3 %', [{ from: 0, rate: 3 }], 'rate-range'],
  ] as const)('%s', (_what, brackets, code) => {
    expect(bracketFault(brackets)?.code).toBe(code);
  });

  test.each([0, 1])('a rate of %d is a share, too', (rate) => {
    expect(bracketFault([{ from: 0, rate }])).toBeNull();
  });
});
