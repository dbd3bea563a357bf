import { describe, expect, test } from 'vitest';
import { derivation, derivedLines, score, shown, type Cells } from './month';

const rows = (excluded: number, mark = 'N/A'): readonly Cells[] => [
  { weight: excluded, target: 10, actual: mark },
  { weight: 100 - excluded, target: 10, actual: 8 },
];

describe('a metric that does not apply', () => {
  test.each(['N/A', 'NA', '不适用', '-', '–', '—', '/'])(
    '%s is left out, and the others carry its weight',
    (mark) => {
      expect(score(rows(30, mark))).toMatchObject({ status: 'scored', score: 80, completeness: 1 });
      const lines = derivedLines(rows(30, mark));
      expect(lines.map((line) => [line.state, shown(line.weight), shown(line.effectiveWeight)])).toEqual([
        ['excluded', 30, 0],
        ['counted', 70, 100],
      ]);
    },
  );

  test.each([
    [30, 'scored'],
    [50, 'scored'],
    [50.01, 'none'],
    [70, 'none'],
  ] as const)('%d %% excluded is %s', (excluded, status) => {
    expect(score(rows(excluded)).status).toBe(status);
  });

  test('more than half excluded is told with its share', () => {
    expect(score(rows(70)).reasons).toEqual([{ code: 'excluded-over-half', share: 0.7 }]);
    expect(score([{ weight: 100, target: 10, actual: '/' }])).toMatchObject({
      status: 'none',
      completeness: 1,
      reasons: [{ code: 'excluded-over-half', share: 1 }],
    });
  });

  test('what is missing is missing of what applies: 14 of 70', () => {
    const given: readonly Cells[] = [
      { weight: 30, target: 10, actual: 'N/A' },
      { weight: 14, target: 10, actual: '' },
      { weight: 56, target: 10, actual: 8 },
    ];
    expect(score(given)).toMatchObject({ status: 'none', completeness: 0.8 });
    expect(score(given, { policy: { missing: 'sofar' } })).toMatchObject({ score: 80 });
    // 56 × 100/70 × 0.8
    expect(score(given, { policy: { missing: 'zero' } })).toMatchObject({ score: 64 });
  });

  test('adjustments are added after re-normalisation, unscaled', () => {
    const adjusted = [...rows(50), { method: 'points', actual: 5 }, { method: 'points', actual: 'N/A' }];
    expect(score(adjusted).score).toBe(85);
  });

  test('its target need not be there', () => {
    const given = [{ weight: 30, target: '', actual: 'N/A' }, rows(30)[1]!];
    expect(score(given).score).toBe(80);
  });

  test('in one of two segments the other weights of that segment carry it', () => {
    const first = { from: '2025-06-01', to: '2025-06-15' };
    const second = { from: '2025-06-16', to: '2025-06-30' };
    const given: readonly Cells[] = [
      ...rows(60).map((cells) => ({ ...cells, ...first })),
      { weight: 100, target: 10, actual: 10, ...second },
    ];
    // 60 % of half the month is 30 %: (80 + 100) / 2.
    expect(score(given).score).toBe(90);
    expect(derivation(given).segments.map(({ excludedShare }) => shown(excludedShare))).toEqual([0.6, 0]);
  });

  test('a segment in which nothing applies does not weigh', () => {
    const given: readonly Cells[] = [
      { weight: 100, target: 10, actual: 'N/A', from: '2025-06-01', to: '2025-06-15' },
      { weight: 100, target: 10, actual: 7, from: '2025-06-16', to: '2025-06-30' },
    ];
    expect(score(given)).toMatchObject({ status: 'scored', score: 70 });
    expect(derivation(given).segments.map(({ days, subtotal }) => [days, shown(subtotal)])).toEqual([
      [0, null],
      [15, 70],
    ]);
  });
});
