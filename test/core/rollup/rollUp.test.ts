import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollUp, type Goal } from '../../../src/core';

const goal = (
  id: string,
  parent: string,
  progress: number | null = null,
  weight: number | null = null,
): Goal => ({
  id,
  parent,
  progress,
  weight,
});
const told = (...goals: readonly Goal[]) =>
  rollUp(goals).map((each) => (each.ok ? each.value : each.fault.code));

describe('rolling goals up', () => {
  test('siblings without weights count the same', () => {
    expect(told(goal('G', ''), goal('A', 'G', 0.2), goal('B', 'G', 0.4))).toEqual([0.3, 0.2, 0.4]);
  });

  test.each([
    ['out of 100', 75, 25],
    ['out of 1', 0.75, 0.25],
    ['on a scale of their own', 3, 1],
  ])('weights count in proportion, %s', (_scale, heavy, light) => {
    expect(told(goal('G', ''), goal('A', 'G', 1, heavy), goal('B', 'G', 0, light))[0]).toBe(0.75);
  });

  test('any depth, in any order of rows', () => {
    const rows = [
      goal('c', 'b', 0.5),
      goal('a', ''),
      goal('d', 'b', 1),
      goal('b', 'a'),
      goal('e', 'a', 0.25),
    ];
    expect(told(...rows)).toEqual([0.5, 0.5, 1, 0.75, 0.25]);
  });

  test('a goal of which nothing is measured is left out, with its weight', () => {
    expect(told(goal('G', ''), goal('A', 'G', 0.6, 50), goal('B', 'G', null, 50))).toEqual([0.6, 0.6, null]);
    expect(told(goal('G', ''), goal('A', 'G'))).toEqual([null, null]);
  });

  test('a measured goal tells its own progress until one below it is measured', () => {
    expect(told(goal('G', '', 0.9), goal('A', 'G'))).toEqual([0.9, null]);
    expect(told(goal('G', '', 0.9), goal('A', 'G', 0.1))).toEqual([0.1, 0.1]);
  });

  test('nothing is capped, and below zero stays below zero', () => {
    expect(told(goal('G', ''), goal('A', 'G', 1.8), goal('B', 'G', -0.2))).toEqual([0.8, 1.8, -0.2]);
  });

  test('is exact among siblings: three tenths are 0.1 each', () => {
    expect(told(goal('G', ''), goal('A', 'G', 0.1), goal('B', 'G', 0.2), goal('C', 'G', 0.3))[0]).toBe(0.2);
  });
});

describe('goals that cannot be told', () => {
  test('a goal above itself, and all of a longer ring; what hangs from it can be told', () => {
    expect(told(goal('A', 'A', 1))).toEqual(['goal-cycle']);
    expect(told(goal('A', 'B', 1), goal('B', 'C'), goal('C', 'A'), goal('D', 'A', 0.5))).toEqual([
      'goal-cycle',
      'goal-cycle',
      'goal-cycle',
      0.5,
    ]);
  });

  test('an orphan, alone', () => {
    expect(told(goal('A', 'Z', 1), goal('B', '', 0.5))).toEqual(['goal-orphan', 0.5]);
  });

  test('an id that is taken or missing', () => {
    expect(told(goal('A', '', 1), goal('A', '', 0.5), goal('', '', 0.5))).toEqual([
      1,
      'goal-id-repeated',
      'goal-id-blank',
    ]);
  });

  test('what cannot be read is never left out of the mean above it', () => {
    expect(told(goal('G', ''), { ...goal('A', 'G'), unreadable: true }, goal('B', 'G', 1))).toEqual([
      'goal-below',
      'goal-unreadable',
      1,
    ]);
  });

  test('weights: below 0, missing beside others, or nothing but 0', () => {
    expect(told(goal('G', ''), goal('A', 'G', 1, -1))).toEqual(['goal-below', 'goal-weight-negative']);
    expect(told(goal('G', ''), goal('A', 'G', 1, 10), goal('B', 'G', 1))).toEqual([
      'goal-below',
      1,
      'goal-weight-blank',
    ]);
    expect(told(goal('G', ''), goal('A', 'G', 1, 0))).toEqual(['goal-weights-zero', 1]);
  });
});

describe('laws of rolling up', () => {
  const leaves = fc.array(
    fc.record({
      progress: fc.integer({ min: -100, max: 300 }).map((percent) => percent / 100),
      weight: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const tree = (children: readonly { progress: number; weight: number }[], scale = 1) => [
    goal('G', ''),
    ...children.map(({ progress, weight }, index) => goal(String(index), 'G', progress, weight * scale)),
  ];

  test('lies between the lowest and the highest below, and does not care for the scale of weights or the order', () => {
    fc.assert(
      fc.property(leaves, fc.integer({ min: 2, max: 9 }), (children, scale) => {
        const top = told(...tree(children))[0] as number;
        const below = children.map(({ progress }) => progress);
        expect(top).toBeGreaterThanOrEqual(Math.min(...below) - 1e-12);
        expect(top).toBeLessThanOrEqual(Math.max(...below) + 1e-12);
        expect(told(...tree(children, scale))[0]).toBe(top);
        expect(told(...[...tree(children)].reverse()).at(-1)).toBe(top);
      }),
    );
  });

  test('a chain of 20 000 goals tells its leaf at the top', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      goal(String(index), index === 0 ? '' : String(index - 1)),
    );
    expect(told(...chain, goal('leaf', '19999', 0.7))[0]).toBe(0.7);
  });
});
