import { describe, expect, test } from 'vitest';
import { codesOf, issuesOf, ofCode, outline, row, type Typed } from './scorecards';
import { dayOf, monthPeriod, type Entry, type Issue } from '../../../src/core';

const policy = { period: monthPeriod(2025, 6) };
const errors = (issues: readonly Issue[]) => outline(issues.filter(({ severity }) => severity === 'error'));
const madeDate: Entry = { kind: 'date', day: dayOf(2025, 6, 1), shown: '2025年6月' };

describe('the period column', () => {
  const rows = (...periods: readonly Typed[]) =>
    periods.map((period, index) => row({ employeeId: `E00${index}`, name: `甲${index}`, period }));

  test.each<[readonly Typed[]]>([
    [['2025-06', '2025年6月', '2025/6', 202506]],
    [['2025-06', madeDate]],
    [['', '2025-06']],
  ])('agrees in whatever spelling: %j', (periods) => {
    const codes = codesOf(issuesOf(rows(...periods), { policy }));
    expect(codes).not.toContain('period-differs');
    expect(codes).not.toContain('period-unreadable');
  });

  test('rows of another period are errors, said once per period', () => {
    expect(errors(issuesOf(rows('2025-06', '2025-05', '2025年5月', '2025-04'), { policy }))).toEqual([
      'period-differs @ 1 period',
      '  period-differs @ 2 period',
      'period-differs @ 3 period',
    ]);
  });

  test('without a period being scored, the most common one is', () => {
    expect(ofCode(issuesOf(rows('2025-05', '2025-06', '2025-06')), 'period-differs')).toMatchObject([
      { place: { row: 0 }, facts: { period: '2025-05', expected: '2025-06' } },
    ]);
  });

  test('a text that is no period is a warning, said once per text', () => {
    const issues = issuesOf(rows('上个月', '上个月', '2025-06'), { policy });
    expect(outline(issues).slice(0, 2)).toEqual([
      'period-unreadable @ 0 period',
      '  period-unreadable @ 1 period',
    ]);
    expect(issues[0]).toMatchObject({ severity: 'warning', facts: { text: '上个月', rows: 2 } });
  });

  test('two months under each other are that, not a list of duplicates and sums', () => {
    const twoMonths = ['2025-05', '2025-06'].flatMap((period) =>
      ['a', 'b'].map((metric) => row({ period, metric, weight: 50 })),
    );
    expect(errors(issuesOf(twoMonths, { policy }))).toEqual([
      'period-differs @ 0 period',
      '  weight-sum @ 0 weight',
      '  period-differs @ 1 period',
      '    duplicate-metric @ 3 metric',
      '  duplicate-metric @ 2 metric',
    ]);
  });
});

describe('days of a segment', () => {
  const moved = (first: readonly [string, string], second: readonly [string, string]) =>
    [first, second].map(([from, to], index) => row({ metric: `m${index}`, from, to }));

  test.each<[readonly [string, string], readonly [string, string], readonly string[]]>([
    [['2025-06-01', '2025-06-15'], ['2025-06-16', '2025-06-30'], []],
    [['2025-06-01', '2025-06-16'], ['2025-06-16', '2025-06-30'], ['segments-overlap @ 1 from']],
    [['2025-06-16', '2025-06-30'], ['2025-06-01', '2025-06-16'], ['segments-overlap @ 0 from']],
    [['', '2025-06-15'], ['2025-06-16', ''], []],
    [['', ''], ['2025-06-16', '2025-06-30'], ['segments-overlap @ 1 from']],
    [['2025-06-15', '2025-06-01'], ['2025-06-16', '2025-06-30'], ['dates-reversed @ 0 to']],
    [['2025-05-01', '2025-05-31'], ['2025-06-01', '2025-06-30'], ['segment-outside-period @ 0 to']],
    [['2025-06-01', '2025-06-30'], ['2025-07-01', '2025-07-31'], ['segment-outside-period @ 1 from']],
    [['2025-05-10', '2025-06-15'], ['2025-06-16', '2025-07-15'], []],
  ])('%j and %j: %j', (first, second, expected) => {
    expect(errors(issuesOf(moved(first, second), { policy }))).toEqual(expected);
  });

  test('an adjustment without days stands beside two segments', () => {
    const adjustment = row({ metric: '协作加分', method: '直接加减分', weight: '', target: '', actual: 3 });
    const halves = moved(['2025-06-01', '2025-06-15'], ['2025-06-16', '2025-06-30']);
    expect(errors(issuesOf([...halves, adjustment], { policy }))).toEqual([]);
  });

  test('each of two segments has weights of its own', () => {
    const rows = [
      row({ metric: 'a', weight: 90, from: '2025-06-01', to: '2025-06-15' }),
      row({ metric: 'a', weight: 100, from: '2025-06-16', to: '2025-06-30' }),
    ];
    expect(errors(issuesOf(rows, { policy }))).toEqual(['weight-sum @ 0 weight']);
  });
});

describe('折算', () => {
  test.each<[string, Typed, Typed, Typed, readonly string[]]>([
    ['评分', 5, 4, '是', ['prorate-unused']],
    ['达成', '是', '是', '是', ['prorate-unused']],
    ['扣分', 2, 1, '是', ['prorate-unused']],
    ['直接加减分', '', 3, '是', ['prorate-unused']],
    ['评分', 5, 4, '否', []],
    ['评分', 5, 4, '', []],
    ['越高越好', 100, 90, '是', []],
    ['越低越好', 100, 90, '是', []],
    ['进度', 100, 90, '是', []],
    ['区间', '24~48', 30, '是', []],
  ])('of %s, target %j, actual %j, set to %j: %j', (...[method, target, actual, prorate, expected]) => {
    const found = ofCode(issuesOf([row({ method, target, actual, prorate })], { policy }), 'prorate-unused');
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});
