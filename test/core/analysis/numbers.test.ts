import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distribution,
  mean,
  median,
  quantiles,
  robustOutlier,
  robustZ,
  roundNumber,
} from '../../../src/core';

const hundredths = fc.integer({ min: -3000, max: 20_000 }).map((value) => value / 100);

describe('mean', () => {
  test.each([
    { values: [], expected: null },
    { values: [0], expected: 0 },
    { values: [89.99, 90], expected: 89.995 },
    { values: [0.1, 0.2, 0.3], expected: 0.2 },
    { values: [1, 1, 2], expected: 4 / 3 },
  ])('of $values is $expected', ({ values, expected }) => {
    expect(mean(values)).toBe(expected);
  });

  test('of decimals rounds as by hand', () => {
    // As doubles the first is 78.32499999999999 and the second 2.1999999999999997.
    expect(roundNumber(mean([78.32, 78.33])!, 2)).toBe(78.33);
    expect(mean([1.1, 2.2, 3.3])).toBe(2.2);
  });

  test('lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1 }), (values) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('quantiles', () => {
  test.each([
    { values: [1], at: [0, 0.5, 1], expected: [1, 1, 1] },
    { values: [4, 1, 3, 2], at: [0, 0.25, 0.5, 0.75, 1], expected: [1, 1.75, 2.5, 3.25, 4] },
    { values: [1, 2, 3, 4, 5], at: [0.25, 0.5, 0.75], expected: [2, 3, 4] },
    { values: [10, 20], at: [0.1], expected: [11] },
  ])('of $values at $at are $expected (type 7)', ({ values, at, expected }) => {
    expect(quantiles(values, at)).toEqual(expected);
  });

  test('of nothing are not known', () => {
    expect(quantiles([], [0.5])).toBeNull();
    expect(median([])).toBeNull();
  });

  test.each([-0.1, 1.1, Number.NaN])('refuse a probability of %d', (probability) => {
    expect(() => quantiles([1], [probability])).toThrow(RangeError);
  });

  test('leave the values as they were', () => {
    const values = [3, 1, 2];
    quantiles(values, [0.5]);
    expect(values).toEqual([3, 1, 2]);
  });

  test('rise with the probability, between the lowest and the highest value', () => {
    const ascending = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1 }), ascending, (values, at) => {
        const found = quantiles(values, [0, ...at.sort((a, b) => a - b), 1])!;
        expect(found[0]).toBe(Math.min(...values));
        expect(found.at(-1)).toBe(Math.max(...values));
        found.forEach((value, index) =>
          expect(value).toBeGreaterThanOrEqual((found[index - 1] ?? value) - 1e-9),
        );
      }),
    );
  });
});

describe('distribution', () => {
  test('a range holds its lower end', () => {
    expect(distribution([89.99, 90, 94.99, 95], 5)).toEqual([
      { from: 85, to: 90, heads: 1 },
      { from: 90, to: 95, heads: 2 },
      { from: 95, to: 100, heads: 1 },
    ]);
  });

  test('empty ranges stand between filled ones', () => {
    expect(distribution([60, 85], 10)).toEqual([
      { from: 60, to: 70, heads: 1 },
      { from: 70, to: 80, heads: 0 },
      { from: 80, to: 90, heads: 1 },
    ]);
  });

  test('edges are exact decimals', () => {
    // As doubles 3 × 0.1 is above 0.3, and 0.3 / 0.1 is below 3.
    expect(distribution([0.3], 0.1)).toEqual([{ from: 0.3, to: 0.4, heads: 1 }]);
  });

  test('whatever is outside 0~150 is gathered at either end', () => {
    expect(distribution([-1e9, -0.01, 0, 149.99, 150, 1e9], 50)).toEqual([
      { from: null, to: 0, heads: 2 },
      { from: 0, to: 50, heads: 1 },
      { from: 50, to: 100, heads: 0 },
      { from: 100, to: 150, heads: 1 },
      { from: 150, to: null, heads: 2 },
    ]);
  });

  test('the upper end is a multiple of the width, too', () => {
    expect(distribution([150, 159.99, 160], 20)).toEqual([
      { from: 140, to: 160, heads: 2 },
      { from: 160, to: null, heads: 1 },
    ]);
  });

  test('those without a score are left out', () => {
    expect(distribution([null, null], 5)).toEqual([]);
    expect(distribution([], 5)).toEqual([]);
  });

  test.each([0, -5, Number.NaN])('refuses a width of %d', (width) => {
    expect(() => distribution([80], width)).toThrow(RangeError);
  });

  test('counts everyone once, in the range they fall into, without gaps', () => {
    const width = fc.constantFrom(0.5, 1, 5, 10, 20);
    fc.assert(
      fc.property(fc.array(hundredths, { size: 'max', maxLength: 60 }), width, (scores, by) => {
        const buckets = distribution(scores, by);
        for (const { from, to, heads } of buckets)
          expect(scores.filter((s) => s >= (from ?? -Infinity) && s < (to ?? Infinity))).toHaveLength(heads);
        expect(buckets.reduce((sum, { heads }) => sum + heads, 0)).toBe(scores.length);
        const inner = buckets.filter(({ from, to }) => from !== null && to !== null);
        inner.forEach(({ from }, index) => expect(from).toBe(inner[index - 1]?.to ?? from));
      }),
    );
  });
});

describe('robust z', () => {
  test('is the distance from the median over 1.4826 median absolute deviations', () => {
    // Median 1, deviations 0, 0.1, 0.1, 0.2, 0.3: their median is 0.1.
    expect(robustZ(1.5, [1, 1.1, 0.9, 1.2, 0.7])).toBeCloseTo(0.5 / 0.14826, 4);
    expect(robustZ(0.5, [1, 1.1, 0.9, 1.2, 0.7])).toBeCloseTo(-0.5 / 0.14826, 4);
  });

  test('falls back on the mean absolute deviation where most values are one', () => {
    // Deviations 0, 0, 0, 0, 0.5: the median is 0, the mean 0.1.
    expect(robustZ(2, [1, 1, 1, 1, 1.5])).toBeCloseTo(1 / 0.12533, 3);
  });

  test('is not known from equal values, nor from fewer than five', () => {
    expect(robustZ(9, [1, 1, 1, 1, 1, 1])).toBeNull();
    expect(robustZ(9, [0.1 + 0.2, 0.3, 0.3, 0.3, 0.3])).toBeNull();
    expect(robustZ(9, [1, 1.1, 0.9, 1.2])).toBeNull();
    expect(robustZ(9, [])).toBeNull();
  });

  test('does not change with the unit', () => {
    const history = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 24 });
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 200 }), (earlier, value) => {
        const z = robustZ(value, earlier);
        const scaled = robustZ(
          value * 100 + 7,
          earlier.map((each) => each * 100 + 7),
        );
        if (z === null) expect(scaled).toBeNull();
        else expect(scaled).toBeCloseTo(z, 9);
      }),
    );
  });
});

describe('an outlier', () => {
  const steady = [1, 1.1, 0.9, 1.2, 0.7];
  // 3.5 × 0.14826 = 0.51891 either side of 1.
  test.each([
    { value: 1.52, outlier: true },
    { value: 1.518, outlier: false },
    { value: 0.48, outlier: true },
    { value: 0.482, outlier: false },
    { value: 1, outlier: false },
  ])('$value after a steady history: $outlier', ({ value, outlier }) => {
    expect(robustOutlier(value, steady) !== null).toBe(outlier);
  });

  test('tells what is usual and how far off it is', () => {
    const found = robustOutlier(3, steady)!;
    expect(found.usual).toBe(1);
    expect(found.z).toBeCloseTo(2 / 0.14826, 3);
  });

  test('is beyond everything that has been before', () => {
    const once = [...steady, 3];
    expect(robustZ(3, once)!).toBeGreaterThan(3.5);
    expect(robustOutlier(3, once)).toBeNull();
    expect(robustOutlier(3.1, once)).not.toBeNull();
    expect(robustOutlier(-3, once)).not.toBeNull();
  });
});
