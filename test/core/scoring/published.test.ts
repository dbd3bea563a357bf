import { describe, expect, test } from 'vitest';
import { derivedLines, score, scores, shown, type Cells } from './month';

const higher = (weight: number | string, target: number | string, actual: number | string): Cells => ({
  method: '越高越好',
  weight,
  target,
  actual,
});

describe('the published examples', () => {
  test('weight 30 at 120 % is 36, weight 10 at 80 % is 8', () => {
    const rows = [higher(30, '100%', '120%'), higher(10, '100%', '80%'), higher(60, 100, 0)];
    expect(derivedLines(rows).map(({ points }) => shown(points))).toEqual([36, 8, 0]);
    expect(score(rows).score).toBe(44);
  });

  test.each([
    [78.325, 78.33],
    [89.995, 90],
    [78.324, 78.32],
    [100, 100],
  ])('an attainment of %d %% is a score of %d', (actual, expected) => {
    expect(score([higher(100, 100, actual)]).score).toBe(expected);
  });

  test('79.995 + 3 × (10/3) is 90.00, no cent less', () => {
    const thirds = Array.from({ length: 3 }, () => higher(10, 3, 1));
    expect(score([{ ...higher(70, 70, 79.995), cap: 2 }, ...thirds]).score).toBe(90);
  });

  test('运营, line by line: 38 + 14.75 + 8.8 + 20.58 + 6.4 + 6.33 = 94.86', () => {
    const rows: readonly Cells[] = [
      { metric: '转化率', section: '固定', ...higher(30, '3%', '3.8%'), unit: '%' },
      { metric: '流量增长', section: '固定', ...higher(20, '8%', '5.9%'), unit: '%' },
      { metric: '活动效果', section: '固定', ...higher(10, '5%', '4.4%'), unit: '%' },
      { metric: '新品运营计划', section: '重点', ...higher(20, '1000件', 1029), unit: '件' },
      {
        metric: '跨部门协作评价',
        section: '协同',
        method: '评分',
        weight: 10,
        target: '5',
        actual: ' 3.2 ',
        unit: '分',
      },
      { metric: '培训完成率', section: '成长', ...higher(10, '100%', '63.3%'), unit: '%' },
    ];
    const points = derivedLines(rows).map((line) => shown(line.points));
    expect(points).toEqual([38, 14.75, 8.8, 20.58, 6.4, 6.33]);
    expect(score(rows)).toMatchObject({ status: 'scored', score: 94.86, completeness: 1, reasons: [] });
  });

  test.each([
    ['陈嘉', [0.032, 0.185, 21, 3], 100.5],
    ['李想', [0.03, 0.139, 25, 3.6], 95.37],
    ['周航', [0.03, 0.131, 15, 4.6], 86.03],
    ['吴桐', [0.023, 0.196, 15, 4.6], 87.53],
  ] as const)(
    '店铺运营, weights out of 1: %s with %o scores %d',
    (_name, [rate, repeat, pages, team], expected) => {
      const rows = [
        higher(0.4, 0.03, rate),
        higher(0.3, 0.18, repeat),
        higher(0.2, 20, pages),
        { method: '评分', weight: 0.1, target: 5, actual: team },
      ];
      expect(score(rows).score).toBe(expected);
    },
  );

  test('客服: response in 63 of 90 seconds is 130 % of 30', () => {
    const rows: readonly Cells[] = [
      { method: '越低越好', weight: 0.3, target: 90, actual: 63 },
      higher(0.25, 0.95, 0.954),
      { method: '评分', weight: 0.15, target: 5, actual: 4.3 },
      higher(0.2, 1, 0.934),
      higher(0.1, 90, 96),
    ];
    // 39 + 25.10526… + 12.9 + 18.68 + 10.66666…
    expect(score(rows).score).toBe(106.35);
  });

  test('every person is scored for themselves, in the order of first appearance', () => {
    const rows = [
      { employeeId: '2', ...higher(40, 10, 5) },
      { employeeId: '1', ...higher(100, 10, 9) },
      { employeeId: '2', ...higher(60, 10, 10) },
      { employeeId: '001', ...higher(100, 10, 8) },
    ];
    expect(scores(rows).map((each) => [each.id, each.score])).toEqual([
      ['2', 80],
      ['1', 90],
      ['001', 80],
    ]);
  });

  test.each([
    ['higher', { method: '越高越好', target: '3%', actual: '3.6%' }, 120],
    ['lower', { method: '越低越好', target: '2分钟', actual: '90秒' }, 125],
    ['lower at 0', { method: '越低越好', target: 0, actual: 0 }, 100],
    ['lower-ratio', { method: '越低越好(比值)', target: 24, actual: 20 }, 120],
    ['lower-ratio at 0', { method: '越低越好(比值)', target: 24, actual: 0 }, 150],
    ['closer', { method: '越接近越好', target: 100, actual: 110 }, 90],
    ['range', { method: '区间', target: '24~48', actual: 60 }, 75],
    ['range, inferred', { target: '24~48', actual: 30 }, 100],
    ['progress', { method: '进度', target: 40, actual: 30, baseline: 20 }, 50],
    ['rating', { method: '评分', target: 5, actual: '4.3/5' }, 86],
    ['yesno', { method: '达成', target: '是', actual: '完成' }, 100],
    ['yesno, inverted', { method: '达成', target: '否', actual: '是' }, 0],
    ['bands', { method: '分段', target: '≥45%:100, ≥40%:80, ≥35%:60', actual: '41%' }, 80],
    ['bands, beyond the last', { target: '≤35:100, ≤45:80', actual: 46 }, 0],
    ['deduct', { method: '扣分', target: 20, actual: 2 }, 60],
    ['deduct, to the floor', { method: '扣分', target: 20, actual: 6 }, 0],
  ] as const)('%s', (_rule, cells, expected) => {
    expect(score([{ weight: 100, ...cells }]).score).toBe(expected);
  });

  test('deduct takes its points from the weight on the 100 scale, however the weight is stated', () => {
    const rows = (scale: number): readonly Cells[] => [
      { method: '扣分', weight: 20 / scale, target: 2, actual: 3 },
      higher(80 / scale, 10, 10),
    ];
    expect(score(rows(1)).score).toBe(94);
    expect(score(rows(100)).score).toBe(94);
  });
});
