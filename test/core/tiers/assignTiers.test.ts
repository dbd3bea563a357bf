import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assignTiers,
  competitionRanks,
  FIVE_TIERS,
  quotaSeats,
  schemeOfKind,
  SMALL_TEAM,
  THREE_TIERS,
} from '../../../src/core';
import { anyScheme, scores } from './schemes';

const quota = schemeOfKind('quota', THREE_TIERS);
const threshold = schemeOfKind('threshold', THREE_TIERS);
const falling = (from: number, heads: number) => Array.from({ length: heads }, (_, index) => from - index);

describe('competition ranks', () => {
  test.each([
    { scores: [], ranks: [] },
    { scores: [80], ranks: [1] },
    { scores: [90, 95, 90, 80], ranks: [2, 1, 2, 4] },
    { scores: [null, 80, null], ranks: [null, 1, null] },
    { scores: [7, 7, 7], ranks: [1, 1, 1] },
    { scores: [0, -5, 0], ranks: [1, 3, 1] },
  ])('of $scores are $ranks', ({ scores: given, ranks }) => {
    expect(competitionRanks(given)).toEqual(ranks);
  });
});

describe('seats by quota', () => {
  test.each([
    { heads: 0, seats: [0, 0, 0] },
    { heads: 1, seats: [0, 1, 0] },
    { heads: 2, seats: [0, 1, 1] },
    { heads: 3, seats: [1, 1, 1] },
    { heads: 5, seats: [1, 3, 1] },
    { heads: 10, seats: [2, 5, 3] },
    { heads: 25, seats: [5, 13, 7] },
    { heads: 30, seats: [6, 15, 9] },
  ])('of $heads by 20/50/30 are $seats', ({ heads, seats }) => {
    expect(quotaSeats(heads, [20, 50, 30])).toEqual(seats);
    expect(quotaSeats(heads, [0.2, 0.5, 0.3])).toEqual(seats);
  });

  test('equal remainders go to the better tier, even where the next share is larger', () => {
    // Quotas 0.5 and 1.5.
    expect(quotaSeats(2, [25, 75])).toEqual([1, 1]);
  });

  test('sum to the heads', () => {
    const shares = fc
      .array(fc.nat(100), { minLength: 1, maxLength: 6 })
      .filter((all) => all.some((s) => s > 0));
    fc.assert(
      fc.property(fc.nat(4000), shares, (heads, by) => {
        expect(quotaSeats(heads, by).reduce((sum, seats) => sum + seats, 0)).toBe(heads);
      }),
    );
  });
});

describe('by threshold', () => {
  test.each([
    { score: 100, tier: 0 },
    { score: 90, tier: 0 },
    { score: 89.99, tier: 1 },
    { score: 75, tier: 1 },
    { score: 74.99, tier: 2 },
    { score: 0, tier: 2 },
    { score: -3, tier: 2 },
  ])('$score is in tier $tier', ({ score, tier }) => {
    expect(assignTiers([score], threshold).tiers).toEqual([tier]);
  });

  test.each([
    { score: 95, label: 'S' },
    { score: 94.99, label: 'A' },
    { score: 85, label: 'A' },
    { score: 84.99, label: 'B' },
    { score: 75, label: 'B' },
    { score: 74.99, label: 'C' },
    { score: 60, label: 'C' },
    { score: 59.99, label: 'D' },
  ])('of five, $score is $label', ({ score, label }) => {
    const { tiers, scheme } = assignTiers([score], schemeOfKind('threshold', FIVE_TIERS));
    expect(scheme.labels[tiers[0]!]).toBe(label);
  });

  test('has neither seats nor overflow', () => {
    expect(assignTiers([90, 90, 90], threshold)).toMatchObject({ seats: null, overflow: [], guarded: [] });
  });
});

describe('by quota', () => {
  test('equal scores stay in the better tier and shrink the next: 4/3/3 of ten', () => {
    const outcome = assignTiers([100, 90, 90, 90, 85, 84, 83, 82, 81, 80], quota);
    expect(outcome.seats).toEqual([2, 5, 3]);
    expect(outcome.counts).toEqual([4, 3, 3]);
    expect(outcome.ranks).toEqual([1, 2, 2, 2, 5, 6, 7, 8, 9, 10]);
    expect(outcome.overflow).toEqual([{ tier: 0, extra: 2, score: 90 }]);
  });

  test('a tie may take the seats of several tiers, and is told once', () => {
    const outcome = assignTiers(new Array<number>(10).fill(80), quota);
    expect(outcome.counts).toEqual([10, 0, 0]);
    expect(outcome.overflow).toEqual([{ tier: 0, extra: 8, score: 80 }]);
  });

  test('a tie that just fills a tier does not overflow it', () => {
    expect(assignTiers([90, 90, 85, 84, 83, 82, 81, 80, 79, 78], quota).overflow).toEqual([]);
  });

  test('the pending are neither ranked nor counted', () => {
    const outcome = assignTiers([null, 90, null, 80, 70, null], quota);
    expect(outcome.tiers).toEqual([null, 0, null, 1, 2, null]);
    expect(outcome.seats).toEqual([1, 1, 1]);
  });

  test('applies to small teams when asked for by itself', () => {
    expect(assignTiers([50, 40, 30], quota)).toMatchObject({
      tiers: [0, 1, 2],
      smallTeam: null,
      scheme: quota,
    });
  });
});

describe('by guarded quota', () => {
  test.each([
    { heads: SMALL_TEAM - 1, kind: 'threshold', smallTeam: { heads: 9, below: 10 } },
    { heads: SMALL_TEAM, kind: 'guarded', smallTeam: null },
    { heads: SMALL_TEAM + 1, kind: 'guarded', smallTeam: null },
  ])('$heads heads go by $kind', ({ heads, kind, smallTeam }) => {
    const outcome = assignTiers(falling(99, heads), THREE_TIERS);
    expect(outcome.scheme.kind).toBe(kind);
    expect(outcome.smallTeam).toEqual(smallTeam);
  });

  test('the pending do not make a team larger', () => {
    const nine = [...falling(99, 9), null, null];
    expect(assignTiers(nine, THREE_TIERS).smallTeam).toEqual({ heads: 9, below: 10 });
  });

  test.each([
    { second: 90, tier: 0 },
    { second: 89.99, tier: 1 },
  ])('the second of ten with $second comes into tier $tier: the top is only from 90', ({ second, tier }) => {
    const outcome = assignTiers([95, second, ...falling(60, 8)], THREE_TIERS);
    expect(outcome.tiers[1]).toBe(tier);
    expect(outcome.guarded).toEqual(tier === 0 ? [] : [{ index: 1, wanted: 0, given: 1 }]);
  });

  test.each([
    { last: 74.99, tier: 2 },
    { last: 75, tier: 1 },
  ])('the last of ten with $last comes into tier $tier: the bottom is only below 75', ({ last, tier }) => {
    const outcome = assignTiers([...falling(99, 9), last], THREE_TIERS);
    expect(outcome.tiers[9]).toBe(tier);
  });

  test('seats that a guard vacates are not refilled', () => {
    // Nobody has 90: the two seats at the top stay empty, and nobody is below 75.
    const outcome = assignTiers(falling(89, 10), THREE_TIERS);
    expect(outcome.seats).toEqual([2, 5, 3]);
    expect(outcome.counts).toEqual([0, 10, 0]);
    expect(outcome.guarded).toEqual([
      { index: 0, wanted: 0, given: 1 },
      { index: 1, wanted: 0, given: 1 },
      { index: 7, wanted: 2, given: 1 },
      { index: 8, wanted: 2, given: 1 },
      { index: 9, wanted: 2, given: 1 },
    ]);
  });

  test('everyone above 90 or below 75 still needs a seat', () => {
    expect(assignTiers(falling(100, 10), THREE_TIERS).counts).toEqual([2, 8, 0]);
    expect(assignTiers(falling(60, 10), THREE_TIERS).counts).toEqual([0, 7, 3]);
  });
});

describe('per department', () => {
  const groups = [...new Array<string>(12).fill('运营'), '客服', '客服'];
  const company = [...falling(99, 12), 95, 60];

  test('ranks and seats are those of the group', () => {
    const outcome = assignTiers(company, quota, { groups });
    expect(outcome.ranks.slice(11)).toEqual([12, 1, 2]);
    // 12 by 20/50/30 is 2.4/6/3.6 → 2/6/4, and 2 is 0.4/1/0.6 → 0/1/1.
    expect(outcome.groups.map(({ group, seats }) => ({ group, seats }))).toEqual([
      { group: '运营', seats: [2, 6, 4] },
      { group: '客服', seats: [0, 1, 1] },
    ]);
    expect(outcome.seats).toEqual([2, 7, 5]);
    expect(outcome.counts).toEqual([2, 7, 5]);
  });

  test('only the small departments go by bounds, and that is told', () => {
    const outcome = assignTiers(company, THREE_TIERS, { groups });
    expect(outcome.groups.map(({ scheme }) => scheme.kind)).toEqual(['guarded', 'threshold']);
    expect(outcome.smallTeam).toEqual({ heads: 2, below: 10 });
    expect(outcome.scheme.kind).toBe('guarded');
    expect(outcome.tiers.slice(12)).toEqual([0, 2]);
  });

  test('the scheme is replaced as a whole only where every department is small', () => {
    expect(assignTiers([95, 60], THREE_TIERS, { groups: ['a', 'b'] }).scheme.kind).toBe('threshold');
  });

  test('names like those of object members are names', () => {
    const outcome = assignTiers([3, 2, 1], quota, { groups: ['__proto__', 'constructor', '__proto__'] });
    expect(outcome.ranks).toEqual([1, 1, 2]);
  });

  test('refuses a grouping of another length', () => {
    expect(() => assignTiers([1, 2], quota, { groups: ['a'] })).toThrow(RangeError);
  });
});

describe('assignTiers', () => {
  test('has nobody to place where nobody has a score', () => {
    expect(assignTiers([null, null], THREE_TIERS)).toMatchObject({
      tiers: [null, null],
      counts: [0, 0, 0],
      smallTeam: { heads: 0, below: 10 },
    });
  });

  test('refuses scores that are no numbers and schemes with faults', () => {
    expect(() => assignTiers([Number.NaN], quota)).toThrow(RangeError);
    expect(() => assignTiers([1], { ...quota, labels: ['A'] })).toThrow(RangeError);
  });

  test('everyone with a score gets one tier; the seats sum to the heads', () => {
    fc.assert(
      fc.property(scores(60), anyScheme, (given, scheme) => {
        const { tiers, counts, seats } = assignTiers(given, scheme);
        const heads = given.filter((score) => score !== null).length;
        expect(tiers.map((tier) => tier === null)).toEqual(given.map((score) => score === null));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(heads);
        if (seats) expect(seats.reduce((sum, count) => sum + count, 0)).toBe(heads);
      }),
    );
  });

  test('equal scores never part, and a higher score never has a worse tier', () => {
    fc.assert(
      fc.property(scores(60), anyScheme, (given, scheme) => {
        const { tiers } = assignTiers(given, scheme);
        const placed = given.flatMap((score, i) => (score === null ? [] : [{ score, tier: tiers[i]! }]));
        for (const a of placed)
          for (const b of placed) {
            if (a.score === b.score) expect(a.tier).toBe(b.tier);
            if (a.score > b.score) expect(a.tier).toBeLessThanOrEqual(b.tier);
          }
      }),
    );
  });

  test('the order of rows does not matter', () => {
    const shuffled = scores(40).chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(
          given.map((_, index) => index),
          { minLength: given.length, maxLength: given.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyScheme, ([given, order], scheme) => {
        const { tiers, counts } = assignTiers(given, scheme);
        const moved = assignTiers(
          order.map((index) => given[index] ?? null),
          scheme,
        );
        expect(moved.tiers).toEqual(order.map((index) => tiers[index]));
        expect(moved.counts).toEqual(counts);
      }),
    );
  });

  test('without guards and ties the counts are the seats', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 15_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(distinct, (given) => {
        const { counts, seats, overflow } = assignTiers(given, quota);
        expect(counts).toEqual(seats);
        expect(overflow).toEqual([]);
      }),
    );
  });
});
