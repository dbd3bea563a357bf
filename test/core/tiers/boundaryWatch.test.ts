import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assignTiers,
  boundaryWatch,
  distancesToNextTier,
  distanceToNextTier,
  roundNumber,
  schemeOfKind,
  THREE_TIERS,
  type BoundaryMove,
  type TierScheme,
} from '../../../src/core';
import { anyScheme, scores } from './schemes';

const quota = schemeOfKind('quota', THREE_TIERS);
const departments = (heads: number) => Array.from({ length: heads }, (_, index) => (index % 3 ? 'a' : 'b'));

/** Everything reassigned for every changed score. */
function rerun(
  given: readonly (number | null)[],
  scheme: TierScheme,
  step: number,
  groups: readonly string[],
) {
  const before = assignTiers(given, scheme, { groups }).tiers;
  return given.flatMap((score, index) =>
    ([-1, 1] as const).flatMap((change): readonly BoundaryMove[] => {
      if (score === null) return [];
      const changed = given.with(index, roundNumber(score + change * step, 6));
      const after = assignTiers(changed, scheme, { groups }).tiers;
      const displaced = given.flatMap((_, other) =>
        other === index || after[other] === before[other]
          ? []
          : [{ index: other, was: before[other]!, tier: after[other]! }],
      );
      const [tier, was] = [after[index]!, before[index]!];
      return tier === was && displaced.length === 0 ? [] : [{ index, change, tier, was, displaced }];
    }),
  );
}

describe('boundary watch', () => {
  test('by threshold nobody is displaced', () => {
    expect(boundaryWatch([89, 90.99, 88.99, null, 60], THREE_TIERS)).toEqual([
      { index: 0, change: 1, tier: 0, was: 1, displaced: [] },
      { index: 1, change: -1, tier: 1, was: 0, displaced: [] },
    ]);
  });

  test('by quota whoever takes a seat displaces whoever had it', () => {
    // Five by 20/50/30 have 1/3/1 seats.
    expect(boundaryWatch([90, 89.5, 80, 70, 60], quota)).toEqual([
      { index: 0, change: -1, tier: 1, was: 0, displaced: [{ index: 1, was: 1, tier: 0 }] },
      { index: 1, change: 1, tier: 0, was: 1, displaced: [{ index: 0, was: 0, tier: 1 }] },
    ]);
  });

  test('reaching an equal score shares the seat and displaces nobody', () => {
    // Whether the first falls to the second or the second rises to the first, both are at the top.
    expect(boundaryWatch([90, 89, 80, 70, 60], quota)).toEqual([
      { index: 0, change: -1, tier: 0, was: 0, displaced: [{ index: 1, was: 1, tier: 0 }] },
      { index: 1, change: 1, tier: 0, was: 1, displaced: [] },
    ]);
  });

  test('breaking a tie by rising displaces those one was tied with', () => {
    // Seats 1/3/1; both at the top by their shared rank.
    expect(boundaryWatch([90, 90, 80, 70, 60], quota)).toContainEqual({
      index: 0,
      change: 1,
      tier: 0,
      was: 0,
      displaced: [{ index: 1, was: 0, tier: 1 }],
    });
  });

  test('a step reaches a bound exactly, as decimals do', () => {
    // As doubles 1.1 + 2.2 is above 3.3, and 88.99 + 1 is not 89.99.
    const scheme: TierScheme = { kind: 'threshold', bounds: [89.99], labels: ['A', 'B'] };
    expect(boundaryWatch([88.99], scheme)).toEqual([{ index: 0, change: 1, tier: 0, was: 1, displaced: [] }]);
  });

  test.each([0, -1, Number.NaN])('refuses a step of %d', (step) => {
    expect(() => boundaryWatch([90], quota, step)).toThrow(RangeError);
  });

  test('is the same as rerunning everything', () => {
    fc.assert(
      fc.property(
        scores(24),
        anyScheme,
        fc.constantFrom(1, 0.5, 0.01, 5),
        fc.boolean(),
        (given, scheme, step, apart) => {
          const groups = apart ? departments(given.length) : given.map(() => 'all');
          expect(boundaryWatch(given, scheme, step, { groups })).toEqual(rerun(given, scheme, step, groups));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    { how: 'spread', score: (index: number) => 60 + (index % 4001) / 100 },
    { how: 'all equal', score: () => 80 },
    { how: 'in a few ties', score: (index: number) => 70 + (index % 5) },
  ])('three thousand people take less than a second, $how', ({ score }) => {
    const given = Array.from({ length: 3000 }, (_, index) => score(index));
    const start = performance.now();
    boundaryWatch(given, THREE_TIERS);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the distance to the next tier', () => {
  test.each([
    { score: 95, next: null },
    { score: 89.99, next: { tier: 0, score: 90, points: 0.01 } },
    { score: 75, next: { tier: 0, score: 90, points: 15 } },
    { score: 74.5, next: { tier: 1, score: 75, points: 0.5 } },
  ])('by threshold from $score is $next', ({ score, next }) => {
    expect(distancesToNextTier([score], schemeOfKind('threshold', THREE_TIERS))).toEqual([next]);
  });

  test('by quota it leads to the score on the last seat of a better tier', () => {
    // Five have 1/3/1 seats: the top is at 90, the last middle seat at 70.
    expect(distancesToNextTier([90, 85, 80, 70, 60.5], quota)).toEqual([
      null,
      { tier: 0, score: 90, points: 5 },
      { tier: 0, score: 90, points: 10 },
      { tier: 0, score: 90, points: 20 },
      { tier: 1, score: 70, points: 9.5 },
    ]);
  });

  test('with guards it takes the seat and the guard', () => {
    const given = [89, 88, 87, 86, 85, 84, 83, 74, 73, 72];
    // Two seats at the top but nobody from 90 on; the last middle seat is at 83, but 75 is enough not to be last.
    expect(distanceToNextTier(2, given, THREE_TIERS)).toEqual({ tier: 0, score: 90, points: 3 });
    expect(distanceToNextTier(9, given, THREE_TIERS)).toEqual({ tier: 1, score: 75, points: 3 });
  });

  test('there is none to a tier without a seat', () => {
    expect(distancesToNextTier([80], quota)).toEqual([null]);
  });

  test('there is none for the pending', () => {
    expect(distancesToNextTier([null, 80], THREE_TIERS)[0]).toBeNull();
  });

  test('reaching it gives the tier, and a hundredth less does not', () => {
    fc.assert(
      fc.property(scores(24), anyScheme, fc.boolean(), (given, scheme, apart) => {
        const grouping = apart ? { groups: departments(given.length) } : {};
        const before = assignTiers(given, scheme, grouping).tiers;
        distancesToNextTier(given, scheme, grouping).forEach((next, index) => {
          const reached = (score: number) =>
            assignTiers(given.with(index, score), scheme, grouping).tiers[index]!;
          if (next === null) {
            if (before[index] !== null && before[index] !== undefined)
              expect(reached(1000)).toBe(before[index]);
            return;
          }
          expect(reached(next.score)).toBe(next.tier);
          expect(next.tier).toBeLessThan(before[index]!);
          expect(next.points).toBe(roundNumber(next.score - given[index]!, 6));
          const short = roundNumber(next.score - 0.01, 6);
          if (short > given[index]!) expect(reached(short)).toBe(before[index]);
        });
      }),
      { numRuns: 150 },
    );
  });
});
