import { describe, expect, test } from 'vitest';
import {
  countedAttainment,
  DEFAULT_POLICY,
  doubles,
  effectiveCap,
  failed,
  ok,
  ratio,
  rational,
  rationals,
} from '../../../src/core';

describe('the attainment that counts', () => {
  test.each([
    [-1e15, 1.5, 0],
    [-0.0001, 1.5, 0],
    [0, 1.5, 0],
    [0.0001, 1.5, 0.0001],
    [1, 1.5, 1],
    [1.4999, 1.5, 1.4999],
    [1.5, 1.5, 1.5],
    [1.5001, 1.5, 1.5],
    [1e15, 1.5, 1.5],
    [1.2, 1, 1],
    [9.9, 10, 9.9],
  ])('%d under a cap of %d is %d', (raw, cap, counted) => {
    expect(countedAttainment(doubles, raw, cap)).toBe(counted);
    expect(countedAttainment(rationals, rational(raw), rational(cap))).toEqual(rational(counted));
  });

  test('is exact just below the cap', () => {
    const hair = rationals.subtract(rational(1.5), ratio(1n, 10n ** 30n));
    expect(countedAttainment(rationals, hair, rational(1.5))).toEqual(hair);
  });
});

describe('the cap of a line', () => {
  const fault = { code: 'unreadable', text: '高' } as const;
  test.each([
    ['its own', ok(1.2), 1.2],
    ['the workbook’s where it has none', ok(null), 2],
    ['the workbook’s where its own cannot be read', failed(fault), 2],
  ] as const)('is %s', (_rule, cap, expected) => {
    expect(effectiveCap({ cap }, { ...DEFAULT_POLICY, cap: 2 })).toBe(expected);
  });
});
