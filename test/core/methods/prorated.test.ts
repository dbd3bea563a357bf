import { describe, expect, test } from 'vitest';
import { doubles, METHODS, prorated, ratio, rational, rationals } from '../../../src/core';

describe('a target scaled to the days present', () => {
  test.each([
    { code: 'higher', target: 1000, third: 0, scaled: 500, scaledThird: 0 },
    { code: 'lower', target: 8, third: 0, scaled: 4, scaledThird: 0 },
    { code: 'lower-ratio', target: 8, third: 1.5, scaled: 4, scaledThird: 1.5 },
    { code: 'closer', target: 8, third: 0, scaled: 4, scaledThird: 0 },
    { code: 'range', target: 24, third: 48, scaled: 12, scaledThird: 24 },
    { code: 'progress', target: 40, third: 20, scaled: 30, scaledThird: 20 },
    { code: 'progress', target: 0, third: 100, scaled: 50, scaledThird: 100 },
  ] as const)('$code: $target becomes $scaled for half the days', (given) => {
    const { code, target, third, scaled, scaledThird } = given;
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
