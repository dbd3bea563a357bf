import { describe, expect, test } from 'vitest';
import { doubles, METHODS, prorated, ratio, rational, rationals } from '../../../src/core';

describe('a target scaled to the days present', () => {
  test.each([
    ['higher', 1000, 0, 500, 0],
    ['lower', 8, 0, 4, 0],
    ['lower-ratio', 8, 0, 4, 0],
    ['closer', 8, 0, 4, 0],
    ['range', 24, 48, 12, 24],
    ['progress', 40, 20, 30, 20],
    ['progress', 0, 100, 50, 100],
  ] as const)('%s: %d (%d) becomes %d (%d) for half the days', (code, target, third, scaled, scaledThird) => {
    const operands = prorated(doubles, METHODS[code], { actual: 7, target, third }, 0.5);
    expect(operands).toEqual({ actual: 7, target: scaled, third: scaledThird });
  });

  test.each(['rating', 'yesno', 'bands', 'deduct', 'points'] as const)('%s keeps its target', (code) => {
    const operands = { actual: 7, target: 5, third: 1 };
    expect(prorated(doubles, METHODS[code], operands, 0.5)).toEqual(operands);
  });

  test('is exact: 1000 件 on 13 of 30 days is 1300/3', () => {
    const operands = { actual: rational(0), target: rational(1000), third: rational(0) };
    expect(prorated(rationals, METHODS.higher, operands, ratio(13n, 30n)).target).toEqual(ratio(1300n, 3n));
  });
});
