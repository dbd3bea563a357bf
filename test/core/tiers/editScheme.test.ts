import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editableScheme,
  FIVE_TIERS,
  moveBound,
  moveGuard,
  moveShare,
  rational,
  rationals,
  schemeIssues,
  schemeOf,
  THREE_TIERS,
  ZERO,
  type EditableScheme,
  type TierScheme,
} from '../../../src/core';

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const anyScheme: fc.Arbitrary<EditableScheme> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 15_000 }), { minLength: 1, maxLength: 5 }),
    fc.array(share, { minLength: 6, maxLength: 6 }),
    fc.constantFrom('threshold', 'quota', 'guarded'),
  )
  .map(([points, given, kind]) => {
    const bounds = points.sort((a, b) => b - a).map((point) => point / 100);
    const some = given.slice(0, bounds.length + 1);
    const shares = some.every((each) => each === 0) ? some.map((_, index) => (index === 0 ? 1 : 0)) : some;
    const labels = shares.map((_, index) => `级${index}`);
    return { kind, labels, bounds, shares, topFrom: bounds[0]!, bottomBelow: bounds.at(-1)! };
  });
const anywhere = fc.oneof(
  fc.double({ min: -50, max: 200, noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e300, -0, 89.999, 90.001),
);
const sum = (shares: readonly number[]) =>
  shares.map(rational).reduce((total, each) => rationals.add(total, each), ZERO);

describe('moving a bound', () => {
  test.each([
    [0, 92, [92, 75]],
    [0, 75, [75.01, 75]],
    [0, 60, [75.01, 75]],
    [1, 89.995, [90, 89.99]],
    [1, 120, [90, 89.99]],
    [1, -5, [90, 0]],
    [0, 2000, [1000, 75]],
    [0, 91.234, [91.23, 75]],
    [2, 50, [90, 75]],
    [0, Number.NaN, [90, 75]],
  ])('number %i to %d gives %j', (index, to, bounds) => {
    expect(moveBound(THREE_TIERS, index, to).bounds).toEqual(bounds);
  });

  test('takes along the guard that stood there, and only that', () => {
    expect(moveBound(THREE_TIERS, 0, 92)).toMatchObject({ topFrom: 92, bottomBelow: 75 });
    expect(moveBound(THREE_TIERS, 1, 70)).toMatchObject({ topFrom: 90, bottomBelow: 70 });
    expect(moveBound(FIVE_TIERS, 0, 96)).toMatchObject({ topFrom: 90, bottomBelow: 75 });
  });

  test('gives a scheme by bounds no guards', () => {
    const scheme = { kind: 'threshold', bounds: [90, 75], labels: ['A', 'B', 'C'] } as const;
    expect(moveBound<TierScheme & { bounds: readonly number[] }>(scheme, 0, 80)).toEqual({
      ...scheme,
      bounds: [80, 75],
    });
  });

  test('keeps bounds descending, whatever is done to them', () => {
    fc.assert(
      fc.property(anyScheme, fc.array(fc.tuple(fc.nat({ max: 6 }), anywhere)), (scheme, moves) => {
        const moved = moves.reduce((last, [index, to]) => moveBound(last, index, to), scheme);
        for (const [index, bound] of moved.bounds.entries()) {
          expect(bound).toBeLessThan(moved.bounds[index - 1] ?? Number.POSITIVE_INFINITY);
        }
        expect(schemeIssues({ kind: 'threshold', bounds: moved.bounds, labels: moved.labels })).toEqual([]);
      }),
    );
  });

  test('moves as near as its neighbours let it', () => {
    fc.assert(
      fc.property(anyScheme, fc.nat({ max: 4 }), fc.integer({ min: 0, max: 15_000 }), (scheme, index, at) => {
        const to = at / 100;
        const { bounds } = moveBound(scheme, index, to);
        const free =
          to < (scheme.bounds[index - 1] ?? Number.POSITIVE_INFINITY) &&
          to > (scheme.bounds[index + 1] ?? -1);
        fc.pre(scheme.bounds[index] !== undefined && free);
        expect(bounds[index]).toBe(to);
      }),
    );
  });
});

describe('moving a guard', () => {
  test.each([
    ['topFrom', 95, [95, 75]],
    ['topFrom', 70, [75, 75]],
    ['bottomBelow', 80, [90, 80]],
    ['bottomBelow', 95, [90, 90]],
    ['bottomBelow', -1, [90, 0]],
    ['topFrom', Number.NaN, [90, 75]],
  ] as const)('%s to %d gives %j', (guard, to, [topFrom, bottomBelow]) => {
    expect(moveGuard(THREE_TIERS, guard, to)).toMatchObject({ topFrom, bottomBelow });
  });
});

describe('moving a share', () => {
  test.each([
    [0, 0.3, [0.3, 0.4, 0.3]],
    [0, 0.1, [0.1, 0.6, 0.3]],
    [0, 0.8, [0.8, 0, 0.2]],
    [0, 1, [1, 0, 0]],
    [0, 7, [1, 0, 0]],
    [0, -1, [0, 0.7, 0.3]],
    [1, 0.6, [0.2, 0.6, 0.2]],
    [1, 0.9, [0.1, 0.9, 0]],
    [2, 0.4, [0.2, 0.4, 0.4]],
    [2, 0.9, [0.1, 0, 0.9]],
    [0, 1 / 3, [0.3333, 0.3667, 0.3]],
    [3, 0.4, [0.2, 0.5, 0.3]],
    [0, Number.NaN, [0.2, 0.5, 0.3]],
  ])('of tier %i to %d gives %j', (index, to, shares) => {
    expect(moveShare(THREE_TIERS, index, to).shares).toEqual(shares);
  });

  test.each([
    [
      [20, 50, 30],
      [0.25, 0.45, 0.3],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [0.25, 0.4167, 0.3333],
    ],
    [
      [2, 5, 3],
      [0.25, 0.45, 0.3],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      [-1, 1, 1],
      [-1, 1, 1],
    ],
  ])('%j are shares of one afterwards', (shares, moved) => {
    expect(moveShare({ shares }, 0, 0.25).shares).toEqual(moved);
  });

  test('keeps shares at exactly 100 per cent, none below 0, whatever is done to them', () => {
    fc.assert(
      fc.property(
        anyScheme,
        fc.array(
          fc.tuple(
            fc.nat({ max: 6 }),
            anywhere.map((to) => to / 100),
          ),
          { minLength: 1 },
        ),
        (scheme, moves) => {
          const [first] = moves;
          fc.pre(scheme.shares[first![0]] !== undefined && Number.isFinite(first![1]));
          const { shares } = moves.reduce((last, [index, to]) => moveShare(last, index, to), scheme);
          expect(sum(shares)).toEqual(rational(1));
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('a scheme to edit', () => {
  test.each<[string, TierScheme]>([
    ['shipped', THREE_TIERS],
    ['bounds', { kind: 'threshold', bounds: [80, 60], labels: ['优', '良', '差'] }],
    ['shares', { kind: 'quota', shares: [0.1, 0.9], labels: ['优', '其余'] }],
    ['four tiers', { kind: 'threshold', bounds: [90, 80, 70], labels: ['A', 'B', 'C', 'D'] }],
    ['one tier', { kind: 'quota', shares: [1], labels: ['全部'] }],
  ])('is the same scheme: %s', (_, scheme) => {
    expect(schemeOf(editableScheme(scheme))).toEqual(scheme);
  });

  test('can be of every kind', () => {
    fc.assert(
      fc.property(anyScheme, fc.constantFrom('threshold', 'quota', 'guarded'), (given, kind) => {
        const whole = { ...given, shares: moveShare(given, 0, given.shares[0]!).shares };
        const scheme = schemeOf({ ...editableScheme(schemeOf(whole)), kind });
        expect(schemeIssues(scheme)).toEqual([]);
      }),
    );
  });
});

describe('issues of a scheme', () => {
  test.each<[string, TierScheme, readonly string[]]>([
    ['shipped', THREE_TIERS, []],
    ['five', FIVE_TIERS, []],
    ['short shares', { ...THREE_TIERS, shares: [0.2, 0.5, 0.2] }, ['tier-shares-sum']],
    ['rising bounds', { ...THREE_TIERS, bounds: [75, 90] }, ['tier-bounds-order']],
    ['equal bounds', { ...THREE_TIERS, bounds: [75, 75] }, ['tier-bounds-order']],
    [
      'all at once',
      { ...THREE_TIERS, shares: [0.2, 0.5, 0.2], bounds: [75, 90], topFrom: 70, labels: ['A', 'A ', 'B'] },
      ['tier-shares-sum', 'tier-bounds-order', 'tier-guards-order', 'tier-label'],
    ],
    ['bounds that do not matter', { kind: 'quota', shares: [0.5, 0.5], labels: ['A', 'B'] }, []],
    ['a guard that is no number', { ...THREE_TIERS, topFrom: Number.NaN }, ['tier-figure-unreadable']],
    ['a tier without a name', { kind: 'threshold', bounds: [1], labels: ['A', ' '] }, ['tier-label']],
    ['no tier', { kind: 'quota', shares: [], labels: [] }, ['tier-count']],
  ])('%s', (_, scheme, codes) => {
    expect(schemeIssues(scheme).map(({ code }) => code)).toEqual(codes);
  });
});
