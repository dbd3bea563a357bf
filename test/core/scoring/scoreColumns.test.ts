import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METHOD_CODES, scoreColumns } from '../../../src/core';
import { scoreByHand, type TypedLine, type TypedSegment } from './byHand';
import { columnsFrom, typedPerson } from './typedColumns';

const line = (weight: string, actual: string, target = '100', more: Partial<TypedLine> = {}): TypedLine => ({
  method: 'higher',
  weight,
  actual,
  target,
  third: '0',
  cap: '1.5',
  days: null,
  ...more,
});
const month = (...lines: readonly TypedLine[]): readonly TypedSegment[] => [{ days: 30, lines }];
const scoreOf = (...lines: readonly TypedLine[]): number => scoreColumns(columnsFrom([month(...lines)]))[0]!;
const points = (actual: string): TypedLine => line('0', actual, '0', { method: 'points' });

describe('scores from columns', () => {
  test.each([
    ['78.325 is 78.33', [line('100', '78.325')], 78.33],
    ['78.324999 is 78.32', [line('100', '78.324999')], 78.32],
    ['89.995 is 90.00', [line('100', '89.995')], 90],
    [
      'weight 30 at 120 % is 36, weight 10 at 80 % is 8',
      [line('30', '120'), line('10', '80'), line('60', '0')],
      44,
    ],
    ['a cap bites before weighting', [line('50', '200'), line('50', '100')], 125],
    ['a floor of 0 bites before weighting', [line('50', '-200'), line('50', '100')], 50],
    ['weights out of 1 are the same', [line('0.5', '120'), line('0.5', '80')], 100],
    ['adjustments are added unscaled', [line('100', '80'), points('5'), points('-2.5')], 82.5],
    ['a score may fall below zero by adjustments', [line('100', '0'), points('-0.005')], -0.01],
    ['and is never minus zero', [line('100', '0'), points('-0.004')], 0],
    ['re-normalised over what is there', [line('30', '90'), line('30', '60')], 75],
  ] as const)('%s', (_rule, lines, score) => {
    expect(Object.is(scoreOf(...lines), score)).toBe(true);
  });

  test('79.995 + 3 × (10/3) is 90.00', () => {
    const thirds = Array.from({ length: 3 }, () => line('10', '1', '3'));
    expect(scoreOf(line('70', '79.995', '70', { cap: '10' }), ...thirds)).toBe(90);
  });

  test('segments are weighted by their days, then adjustments added', () => {
    const moved = [
      { days: 10, lines: [line('100', '90')] },
      { days: 20, lines: [line('100', '60')] },
      { days: 0, lines: [points('3')] },
    ];
    expect([...scoreColumns(columnsFrom([moved]))]).toEqual([73]);
  });

  test('a prorated target is exact: 650 of 1000 on 13 of 30 days is 150 %', () => {
    expect(scoreOf(line('100', '650', '1000', { days: [13, 30] }))).toBe(150);
    expect(scoreOf(line('100', '433.31', '1000', { days: [13, 30] }))).toBe(99.99);
  });

  test.each([0, 1, 2, 3, 6])('to %d decimals', (decimals) => {
    const columns = columnsFrom([month(line('100', '1', '3'))], decimals);
    expect(scoreColumns(columns)[0]).toBe(Number((100 / 3).toFixed(decimals)));
  });

  test('somebody whose lines weigh nothing is a broken promise, not a zero', () => {
    expect(() => scoreColumns(columnsFrom([[{ days: 0, lines: [points('3')] }]]))).toThrow(RangeError);
  });
});

describe('laws of the kernel', () => {
  test('it equals fractions of big integers, every digit', () => {
    fc.assert(
      fc.property(fc.array(typedPerson, { maxLength: 4 }), (people) => {
        const byHand = people.map((segments) => Number(scoreByHand(segments)));
        expect([...scoreColumns(columnsFrom(people))]).toEqual(byHand);
      }),
      { numRuns: 400 },
    );
  });

  test('near ties too: weight × attainment that end on a half', () => {
    const half = fc.integer({ min: 0, max: 30_000 }).map((steps) => (steps / 200).toFixed(3));
    fc.assert(
      fc.property(half, fc.constantFrom('0', '0.0000000001', '-0.0000000001'), (attained, hair) => {
        const person = month(line('100', attained), points(hair));
        expect(scoreColumns(columnsFrom([person]))[0]).toBe(Number(scoreByHand(person)));
      }),
    );
  });

  test('on short ways between large numbers, where doubles lose their digits', () => {
    const hair = fc.integer({ min: -30, max: 60 }).map((steps) => (100000 + steps / 1e9).toFixed(9));
    fc.assert(
      fc.property(hair, hair, (actual, target) => {
        fc.pre(Number(target) !== 100000);
        const person = month(line('100', actual, target, { method: 'progress', third: '100000' }));
        expect(scoreColumns(columnsFrom([person]))[0]).toBe(Number(scoreByHand(person)));
      }),
    );
  });

  test('between large adjustments that cancel out', () => {
    const person = month(line('100', '78.31'), points('100000000000.015'), points('-100000000000'));
    expect(scoreColumns(columnsFrom([person]))[0]).toBe(78.33);
  });

  test('numbers beyond what doubles can multiply are computed exactly', () => {
    const huge = `1${'0'.repeat(308)}`;
    const person = month(line('100', huge, `-${huge}`, { cap: '10' }));
    expect(scoreColumns(columnsFrom([person]))[0]).toBe(300);
  });

  test('every method has its column number', () => expect(METHOD_CODES).toHaveLength(11));
});
