import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpret, rescaled, weightScale } from '../../../src/core';
import { input, metric } from '../interpret/rows';
import { derivation, score, type Cells } from './month';

const scaleOf = (...weights: readonly (number | string)[]) => {
  const scale = weightScale(interpret(input(weights.map((weight) => metric('E001', { weight })))).lines);
  return scale.ok ? scale.value : scale.fault.sum;
};

describe('weights of a segment', () => {
  test.each([
    [100, [30, 20, 10, 20, 10, 10]],
    [100, [100]],
    [1, [1]],
    [1, [0.3, 0.25, 0.15, 0.2, 0.1]],
    [1, ['40%', '30%', '20%', '10%']],
    [100, [33.33, 33.33, 33.34]],
    [100, [33.3333333, 33.3333333, 33.3333334]],
    [1, [0.1, 0.2, 0.7]],
  ] as const)('are out of %d: %o', (scale, weights) => expect(scaleOf(...weights)).toBe(scale));

  test.each([
    [99.99, [33.33, 33.33, 33.33]],
    [100.01, [33.33, 33.34, 33.34]],
    [0.99, [0.33, 0.33, 0.33]],
    [70.3, [70, '30%']],
    [99.9999999, [33.3333333, 33.3333333, 33.3333333]],
    [0, []],
  ] as const)('sum to %d and are refused: %o', (sum, weights) => expect(scaleOf(...weights)).toBe(sum));

  test('a row that is not applicable counts, an adjustment does not', () => {
    const rows = (points: Cells): readonly Cells[] => [
      { weight: 60, target: 10, actual: 10 },
      { weight: 40, target: 10, actual: '不适用' },
      { method: '直接加减分', actual: 2, ...points },
    ];
    expect(score(rows({})).score).toBe(102);
    expect(score(rows({ weight: 0 })).score).toBe(102);
    // A stray weight on an adjustment weighs nothing; validation says so.
    expect(score(rows({ weight: 5 })).score).toBe(102);
  });

  test('a wrong sum holds the score back and everything else is told', () => {
    const told = derivation([
      { weight: 60, target: 10, actual: 10 },
      { weight: 30, target: 10, actual: 5 },
    ]);
    expect(told).toMatchObject({ status: 'none', score: null, reasons: [{ code: 'weight-sum', sum: 90 }] });
    expect(told.segments[0]).toMatchObject({
      weightScale: 100,
      subtotal: { numerator: 75n, denominator: 1n },
    });
  });

  test('a wrong sum that an unreadable weight explains is not told beside it', () => {
    const { reasons } = score([
      { weight: '六十', target: 10, actual: 10 },
      { weight: 40, target: 10, actual: 5 },
    ]);
    expect(reasons).toEqual([{ code: 'faulty-lines', metrics: ['指标1'], rows: [0] }]);
  });

  test.each(['', 0, -20])('a weight of %o is faulty', (weight) => {
    expect(score([{ weight, target: 10, actual: 10 }]).reasons).toMatchObject([{ code: 'faulty-lines' }]);
  });
});

describe('rescaling', () => {
  test('33.33 three times becomes 33.34, 33.33, 33.33', () =>
    expect(rescaled([33.33, 33.33, 33.33])).toEqual([33.34, 33.33, 33.33]));

  test('always gives weights that are accepted', () => {
    const weights = fc.array(
      fc.integer({ min: 100, max: 10_000 }).map((steps) => steps / 100),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(weights, (given) => {
        expect(scaleOf(...rescaled(given))).toBe(100);
      }),
    );
  });
});

describe('weights that cannot be used', () => {
  test('leave the others’ shares as they are, and completeness a share', () => {
    const told = derivation([
      { weight: -20, target: 10, actual: '' },
      { weight: 60, target: 10, actual: '' },
      { weight: 60, target: 10, actual: 5 },
    ]);
    expect(told).toMatchObject({ status: 'none', completeness: 0.5 });
    expect(told.segments[0]?.lines[2]).toMatchObject({
      effectiveWeight: { numerator: 60n, denominator: 1n },
    });
  });
});
