import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogram } from '../../../src/core';

const spread = (heads: number) =>
  Array.from({ length: heads }, (_, index) => 45 + (60 * index) / Math.max(1, heads - 1));

describe('a histogram', () => {
  test.each([
    [1, 1, 1],
    [3, 20, 4],
    [10, 10, 7],
    [30, 10, 7],
    [300, 5, 13],
    [3000, 5, 13],
  ])('of %i people between 45 and 105 has ranges of %i points', (heads, width, bars) => {
    const { width: chosen, buckets } = histogram(spread(heads));
    expect([chosen, buckets.length]).toEqual([width, bars]);
  });

  test('of people close together has narrow ranges', () => {
    expect(histogram([88, 88.5, 90])).toEqual({
      width: 1,
      buckets: [
        { from: 88, to: 89, heads: 2 },
        { from: 89, to: 90, heads: 0 },
        { from: 90, to: 91, heads: 1 },
      ],
    });
  });

  test('of nobody has none', () => {
    expect(histogram([null]).buckets).toEqual([]);
  });

  test('counts everyone with a score once, in at most 24 ranges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -3000, max: 40_000 }).map((score) => score / 100)), {
          maxLength: 60,
        }),
        (scores) => {
          const { buckets } = histogram(scores);
          expect(buckets.reduce((sum, { heads }) => sum + heads, 0)).toBe(
            scores.filter((score) => score !== null).length,
          );
          expect(buckets.length).toBeLessThanOrEqual(24);
        },
      ),
    );
  });
});
