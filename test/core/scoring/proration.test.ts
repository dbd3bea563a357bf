import { describe, expect, test } from 'vitest';
import { yearPeriod } from '../../../src/core';
import { derivation, derivedLines, score, shown, type Cells } from './month';

const count: Cells = { weight: 100, target: '1000件', actual: 400 };
const target = (cells: Cells, month = {}) => {
  const prorated = derivedLines([cells], month)[0]?.prorated;
  return prorated ? [prorated.days, prorated.of, shown(prorated.target)] : null;
};

describe('joiners and leavers', () => {
  test.each([
    ['2025-05-31', '', null],
    ['2025-06-01', '', null],
    ['2025-06-02', '', [29, 30, 966.6667]],
    ['2025-06-16', '', [15, 30, 500]],
    ['', '2025-06-30', null],
    ['', '2025-06-29', [29, 30, 966.6667]],
    ['', '2025-07-15', null],
    ['2025-06-03', '2025-06-20', [18, 30, 600]],
  ])('joined %o, left %o: both days count, and the target is %o', (joined, left, expected) => {
    expect(target(count, { joined, left })).toEqual(expected);
  });

  test('someone who joined on the 16th reaches 400 of 500', () => {
    expect(score([count], { joined: '2025-06-16' })).toMatchObject({ status: 'scored', score: 80 });
  });

  test.each([
    ['2025-06-16', 15, 'scored'],
    ['2025-06-17', 14, 'none'],
    ['2025-06-30', 1, 'none'],
    ['2025-07-01', 0, 'none'],
  ] as const)('joined %s: %d days, %s', (joined, days, status) => {
    const { status: given, reasons } = score([count], { joined });
    expect(given).toBe(status);
    expect(reasons).toEqual(status === 'none' ? [{ code: 'too-few-days', days }] : []);
  });

  test.each([
    ['counts', { target: '1000件' }, true],
    ['money', { target: '5万元', actual: '2万元' }, true],
    ['counts by the unit column', { target: 1000, unit: '件' }, true],
    ['rates', { target: '3%', actual: '2%' }, false],
    ['time', { method: '越高越好', target: '30分钟', actual: '20分钟' }, false],
    ['bare numbers', { target: 1000 }, false],
    ['counts of which fewer are better', { method: '越低越好', target: '8件', actual: 4 }, false],
    ['ratings', { method: '评分', target: '5分', actual: 4 }, false],
  ] as const)('by default: %s', (_what, cells, isProrated) => {
    expect(target({ ...count, ...cells }, { joined: '2025-06-16' }) !== null).toBe(isProrated);
  });

  test.each([
    ['否', { target: '1000件' }, null],
    ['是', { target: 1000 }, [15, 30, 500]],
    ['是', { method: '越低越好', target: '8件', actual: 2 }, [15, 30, 4]],
    ['是', { method: '进度', target: 40, baseline: 20, actual: 25 }, [15, 30, 30]],
    ['是', { target: '24~48', actual: 20 }, [15, 30, 12]],
    ['是', { target: '≥40:100, ≥30:80', actual: 20 }, [15, 30, 20]],
    // Nothing in these grows with days.
    ['是', { method: '评分', target: 5, actual: 4 }, null],
    ['是', { method: '达成', target: '是', actual: '是' }, null],
  ] as const)('the row decides: %s for %o', (prorate, cells, expected) => {
    expect(target({ ...count, ...cells, prorate }, { joined: '2025-06-16' })).toEqual(expected);
  });

  test('prorated progress and bands are scored by what is scaled', () => {
    const half = { joined: '2025-06-16' };
    const rows = (cells: Cells): readonly Cells[] => [{ weight: 100, prorate: '是', ...cells }];
    expect(score(rows({ method: '进度', target: 40, baseline: 20, actual: 25 }), half).score).toBe(50);
    expect(score(rows({ target: '≥40:100, ≥30:80', actual: 20 }), half).score).toBe(100);
    expect(score(rows({ target: '≥40:100, ≥30:80', actual: 19 }), half).score).toBe(80);
    expect(score(rows({ target: '24~48', actual: 30 }), half).score).toBe(75);
  });

  test('the scaled target is told in the unit it was typed in', () => {
    const cells = { weight: 100, target: '10万元', actual: 40_000, unit: '元' };
    expect(target(cells, { joined: '2025-06-16' })).toEqual([15, 30, 50_000]);
    expect(score([cells], { joined: '2025-06-16' }).score).toBe(80);
  });

  test('without a period nobody is prorated and no days are too few', () => {
    const month = { joined: '2025-06-20', policy: { period: null } };
    expect(target(count, month)).toBeNull();
    expect(score([count], month)).toMatchObject({ status: 'scored', score: 40 });
  });

  test('a year has its own days', () => {
    const month = { joined: '2025-07-02', policy: { period: yearPeriod(2025) } };
    expect(target(count, month)).toEqual([183, 365, 501.3699]);
  });
});

describe('movers', () => {
  const first = { from: '2025-06-01', to: '2025-06-10', department: '运营' };
  const second = { from: '2025-06-11', to: '2025-06-30', department: '客服' };

  test('the score is the mean of the segments by days', () => {
    const rows = [
      { weight: 100, target: '100%', actual: '90%', ...first },
      { weight: 100, target: '100%', actual: '60%', ...second },
    ];
    expect(score(rows).score).toBe(70);
    expect(derivation(rows).segments.map(({ days, department }) => [days, department])).toEqual([
      [10, '运营'],
      [20, '客服'],
    ]);
  });

  test('a target is that of the whole month: 1000 件 are 333 in ten days', () => {
    const rows = [
      { ...count, actual: 300, ...first },
      { ...count, actual: 600, ...second },
    ];
    expect(derivedLines(rows).map(({ prorated }) => shown(prorated?.target ?? null))).toEqual([
      333.3333, 666.6667,
    ]);
    expect(score(rows).score).toBe(90);
  });

  test('join and leave days cut into the segments', () => {
    const rows = [
      { weight: 100, target: '100%', actual: '90%', ...first },
      { weight: 100, target: '100%', actual: '60%', ...second },
    ];
    const told = derivation(rows, { joined: '2025-06-06', left: '2025-06-25' });
    expect(told.segments.map(({ days }) => days)).toEqual([5, 15]);
    expect(told.score).toBe(67.5);
  });

  test('adjustments without days are added once and weigh nothing', () => {
    const rows = [
      { weight: 100, target: 10, actual: 9, ...first },
      { weight: 100, target: 10, actual: 6, ...second },
      { method: '直接加减分', actual: 2 },
    ];
    expect(score(rows).score).toBe(72);
  });

  test('and make up for no days', () => {
    const rows = [
      { weight: 100, target: 10, actual: 9, from: '2025-06-17', to: '2025-06-30' },
      { method: '直接加减分', actual: 2 },
    ];
    expect(score(rows).reasons).toEqual([{ code: 'too-few-days', days: 14 }]);
  });

  test('each segment has weights of its own', () => {
    const rows = [
      { weight: 0.4, target: 10, actual: 9, ...first },
      { weight: 0.6, target: 10, actual: 9, ...first },
      { weight: 100, target: 10, actual: 6, ...second },
    ];
    expect(score(rows).score).toBe(70);
    expect(score(rows.slice(1)).reasons).toEqual([{ code: 'weight-sum', sum: 0.6 }]);
  });

  test('completeness is weighted by days', () => {
    const rows = [
      { weight: 30, target: 10, actual: '', ...first },
      { weight: 70, target: 10, actual: 10, ...first },
      { weight: 100, target: 10, actual: 6, ...second },
    ];
    expect(score(rows)).toMatchObject({ status: 'none', completeness: 0.9 });
  });

  test('days of a single segment are days present', () => {
    const rows = (from: string): readonly Cells[] => [{ ...count, from, to: '2025-06-30' }];
    expect(score(rows('2025-06-16'))).toMatchObject({ status: 'scored', score: 80 });
    expect(score(rows('2025-06-17')).reasons).toEqual([{ code: 'too-few-days', days: 14 }]);
  });

  test('without a period segments weigh by their own days, and alike where these are open', () => {
    const policy = { period: null };
    const rows = (open: object): readonly Cells[] => [
      { weight: 100, target: 10, actual: 9, ...first },
      { weight: 100, target: 10, actual: 6, ...second, ...open },
    ];
    expect(score(rows({}), { policy }).score).toBe(70);
    expect(score(rows({ to: '' }), { policy }).score).toBe(75);
  });
});
