import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../src/taskpane/parts/slice';

const heights = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 400 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('rows in view', () => {
  test('what is shown and what is left out make up the whole list', () => {
    fc.assert(
      fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (rows, top, height) => {
        const { first, end, before, after } = sliceOf(rows, top, height);
        expect(before + sum(rows.slice(first, end)) + after).toBe(sum(rows));
      }),
    );
  });

  test('every row that reaches into the view is shown', () => {
    fc.assert(
      fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (rows, top, height) => {
        const { first, end } = sliceOf(rows, top, height);
        rows.forEach((row, index) => {
          const offset = sum(rows.slice(0, index));
          if (offset < top + height && offset + row > top) expect(index >= first && index < end).toBe(true);
        });
      }),
    );
  });

  test('of a long list few rows are shown', () => {
    const { first, end } = sliceOf(new Array<number>(3000).fill(50), 60_000, 700);
    expect(end - first).toBeLessThan(40);
  });
});
