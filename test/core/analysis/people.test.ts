import { describe, expect, test } from 'vitest';
import {
  completeness,
  dayOf,
  departmentSummaries,
  rational,
  sectionAverages,
  strengthsAndImprovements,
  subjectivity,
} from '../../../src/core';
import { derivation, line, personScore, segment } from './derivations';

describe('strengths and improvements', () => {
  const metrics = (lines: Parameters<typeof segment>[0]) => {
    const { strengths, improvements } = strengthsAndImprovements(derivation({ segments: [segment(lines)] }));
    return [strengths.map(({ metric }) => metric), improvements.map(({ metric }) => metric)];
  };

  test.each([
    { attainment: 1, strength: true, improvement: false },
    { attainment: 0.999, strength: false, improvement: false },
    { attainment: 0.8, strength: false, improvement: false },
    { attainment: 0.799, strength: false, improvement: true },
    { attainment: 0, strength: false, improvement: true },
  ])('$attainment: strength $strength, improvement $improvement', ({ attainment, strength, improvement }) => {
    expect(metrics([line('转化率', attainment)])).toEqual([
      strength ? ['转化率'] : [],
      improvement ? ['转化率'] : [],
    ]);
  });

  test('come best and worst first, equal ones by weight and then by row', () => {
    expect(
      metrics([
        line('a', 1.1, { row: 0 }),
        line('b', 1.3, { row: 1 }),
        line('c', 1.1, { row: 2, of: 60 }),
        line('d', 1.1, { row: 3 }),
        line('e', 0.5, { row: 4 }),
        line('f', 0.2, { row: 5 }),
        line('g', 0.5, { row: 6, of: 60 }),
      ]),
    ).toEqual([
      ['b', 'c', 'a', 'd'],
      ['f', 'g', 'e'],
    ]);
  });

  test.each(['missing', 'zeroed', 'excluded', 'faulty'] as const)(
    'a line that is %s says nothing',
    (state) => {
      expect(metrics([line('a', 0, { state })])).toEqual([[], []]);
    },
  );

  test('adjustments say nothing', () => {
    expect(metrics([line('额外积分', 5, { method: 'points' })])).toEqual([[], []]);
  });

  test('of several segments are told together', () => {
    const parts = [segment([line('a', 1)]), segment([line('b', 1.2)])];
    const { strengths } = strengthsAndImprovements(derivation({ segments: parts }));
    expect(strengths.map(({ metric }) => metric)).toEqual(['b', 'a']);
  });
});

describe('strengths of somebody who moved', () => {
  test('are those of the later segment where both measure a metric', () => {
    const june = (date: number) => dayOf(2025, 6, date);
    const before = { ...segment([line('a', 0.5), line('b', 1.2)]), to: june(15) };
    const after = { ...segment([line('a', 1.1)]), from: june(16) };
    const { strengths, improvements } = strengthsAndImprovements(derivation({ segments: [after, before] }));
    expect(strengths.map(({ metric }) => metric)).toEqual(['b', 'a']);
    expect(improvements).toEqual([]);
  });
});

describe('subjectivity', () => {
  const rating = { method: 'rating' } as const;
  test.each([
    { why: 'no ratings', lines: [line('a', 1, { of: 100 })], share: 0 },
    { why: 'ratings only', lines: [line('a', 1, { of: 100, ...rating })], share: 1 },
    {
      why: 'a rating of 10 in 100',
      lines: [line('a', 1, { of: 90 }), line('b', 0.6, { of: 10, ...rating })],
      share: 0.1,
    },
    {
      why: 'a rating of 0',
      lines: [line('a', 1, { of: 80 }), line('b', 0, { of: 20, ...rating })],
      share: 0.2,
    },
    {
      why: 'a rating that does not apply',
      lines: [line('a', 1, { of: 100 }), line('b', 1, { of: 0, state: 'excluded', ...rating })],
      share: 0,
    },
    { why: 'nothing that counts', lines: [line('a', 1, { state: 'missing' })], share: null },
    {
      why: 'adjustments beside',
      lines: [line('a', 1, { of: 100, ...rating }), line('b', 5, { of: 0, method: 'points' })],
      share: 1,
    },
  ])('with $why is $share', ({ lines, share }) => {
    expect(subjectivity(derivation({ segments: [segment(lines)] }))).toBe(share);
  });

  test('counts segments by their days', () => {
    const segments = [
      segment([line('a', 1, { of: 100, ...rating })], 6),
      segment([line('b', 1, { of: 100 })], 24),
    ];
    expect(subjectivity(derivation({ segments }))).toBe(0.2);
  });

  test('counts segments equally where none has days', () => {
    const segments = [
      segment([line('a', 1, { of: 100, ...rating })], 0),
      segment([line('b', 1, { of: 100 })], 0),
    ];
    expect(subjectivity(derivation({ segments }))).toBe(0.5);
  });
});

describe('section averages', () => {
  const part = (section: 'fixed' | 'growth' | 'adjustment' | null, weight: number, points: number) => ({
    section,
    weight: rational(weight),
    points: rational(points),
  });

  test('are points over weight, in section order, those without a section last', () => {
    const people = [
      derivation({ sections: [part(null, 10, 10), part('growth', 10, 5), part('fixed', 80, 60)] }),
      derivation({ sections: [part('fixed', 100, 120)] }),
    ];
    expect(sectionAverages(people)).toEqual([
      { section: 'fixed', heads: 2, weight: 90, points: 90, attainment: 1 },
      { section: 'growth', heads: 1, weight: 10, points: 5, attainment: 0.5 },
      { section: null, heads: 1, weight: 10, points: 10, attainment: 1 },
    ]);
  });

  test('of adjustments have points and no attainment', () => {
    expect(sectionAverages([derivation({ sections: [part('adjustment', 0, 3)] })])).toEqual([
      { section: 'adjustment', heads: 1, weight: 0, points: 3, attainment: null },
    ]);
  });

  test.each(['provisional', 'none'] as const)('leave out a %s score', (status) => {
    expect(sectionAverages([derivation({ status, sections: [part('fixed', 80, 0)] })])).toEqual([]);
  });
});

describe('department summaries', () => {
  const person = (department: string, score: number | null, tier: number | null, filled = 1) => ({
    ...personScore({ department, score, completeness: filled, status: score === null ? 'none' : 'scored' }),
    tier,
  });

  test('count tiers and average final scores, department by department', () => {
    const people = [
      person('运营', 90, 0),
      person('客服', 70, 2),
      person('运营', 81, 1),
      person('运营', 80, 1),
      person('运营', null, null, 0.6),
    ];
    expect(departmentSummaries(people, 3)).toEqual([
      {
        department: '运营',
        heads: 4,
        scored: 3,
        mean: 251 / 3,
        median: 81,
        lowest: 80,
        highest: 90,
        tierCounts: [1, 2, 0],
        completeness: 0.9,
      },
      {
        department: '客服',
        heads: 1,
        scored: 1,
        mean: 70,
        median: 70,
        lowest: 70,
        highest: 70,
        tierCounts: [0, 0, 1],
        completeness: 1,
      },
    ]);
  });

  test('know no average where nobody has a final score', () => {
    const provisional = {
      ...personScore({ status: 'provisional', score: 88, completeness: 0.5 }),
      tier: null,
    };
    expect(departmentSummaries([provisional], 3)).toMatchObject([
      { heads: 1, scored: 0, mean: null, median: null, lowest: null, highest: null, tierCounts: [0, 0, 0] },
    ]);
  });

  test('keep departments apart whatever they are called', () => {
    const people = ['__proto__', 'constructor', '', '__proto__'].map((name) => person(name, 80, 1));
    expect(departmentSummaries(people, 3).map(({ department, heads }) => [department, heads])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
      ['', 1],
    ]);
  });
});

describe('completeness', () => {
  test('is a mean over those who have metrics', () => {
    const without = personScore({
      status: 'none',
      score: null,
      completeness: 0,
      reasons: [{ code: 'no-metrics' }],
    });
    expect(completeness([personScore(), personScore({ completeness: 0.5 }), without])).toBe(0.75);
    expect(completeness([without])).toBeNull();
    expect(completeness([])).toBeNull();
  });
});
