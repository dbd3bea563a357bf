import { describe, expect, test } from 'vitest';
import { call, column, row } from './call';

describe('the published examples, in cells', () => {
  test('weight 30 at 120 % earns 36, weight 10 at 80 % earns 8', () => {
    expect(call('POINTS', 30, '3.6%', '3%')).toBe(36);
    expect(call('POINTS', 30, 0.036, 0.03)).toBe(36);
    expect(call('POINTS', 10, 80, 100)).toBe(8);
  });

  test.each([
    ['higher', 3.6, 3, '越高越好', null, 1.2],
    ['higher, below zero', -80, -100, 'higher', null, 1.2],
    ['lower', 90, 120, '越低越好', null, 1.25],
    ['lower, none allowed and none there', 0, 0, 'lower', null, 1],
    ['lower, none allowed and one there', 1, 0, 'lower', null, 0],
    ['lower-ratio', 20, 24, '越低越好(比值)', null, 1.2],
    ['lower-ratio, nothing', 0, 24, 'lower-ratio', null, 1.5],
    ['closer', 110, 100, '越接近越好', null, 0.9],
    ['range, told by the target', 60, '24~48', null, null, 0.75],
    ['range, inside', 30, '24~48', '区间', null, 1],
    ['progress', 30, 40, '进度', 20, 0.5],
    ['progress, from nothing', 30, 40, 'progress', '', 0.75],
    ['rating', '4.3/5', 5, '评分', null, 0.86],
    ['yesno', '完成', '是', null, null, 1],
    ['yesno, inverted', false, '否', null, null, 1],
    ['bands', '41%', '≥45%:100, ≥40%:80, ≥35%:60', null, null, 0.8],
    ['bands, ascending', 40, '≤35:100, ≤45:80', '分段', null, 0.8],
    ['a unit of its own', '90秒', '≤2分钟', null, null, 1.25],
    ['the cap', 200, 100, null, null, 1.5],
    ['the floor', -5, 100, null, null, 0],
  ])('attainment: %s', (...[, actual, target, method, baseline, expected]) => {
    expect(call('ATTAINMENT', actual, target, method, null, baseline)).toBe(expected);
  });

  test('deduct takes its points from the weight on the 100 scale, however the weight is stated', () => {
    expect(call('ATTAINMENT', 2, 5, '扣分', null, null, 20)).toBe(0.5);
    expect(call('ATTAINMENT', 2, 5, 'deduct', null, null, 0.2)).toBe(0.5);
    expect(call('POINTS', 20, 2, 5, 'deduct')).toBe(10);
  });

  test('points are added as they are, and a blank one is no adjustment', () => {
    expect(call('POINTS', '', -3, '', '直接加减分')).toBe(-3);
    expect(call('POINTS', 0, 3, '', 'points')).toBe(3);
    expect(call('POINTS', '', '', '', 'points')).toBe(0);
  });

  test.each([
    [78.325, 78.33],
    [89.995, 90],
    [78.324, 78.32],
  ])('%d of 100 is a score of %d', (actual, expected) => {
    expect(call('SCORE', 100, actual, 100)).toBe(expected);
  });

  test('79.995 + 3 × (10/3) is 90.00', () => {
    expect(call('SCORE', column(70, 10, 10, 10), column(79.995, 1, 1, 1), column(70, 3, 3, 3), null, 2)).toBe(
      90,
    );
  });

  test.each([
    ['out of 100', 40, 30, 20, 10],
    ['out of 1', 0.4, 0.3, 0.2, 0.1],
  ])('店铺运营, weights %s', (_scale, ...weights) => {
    const methods = column('越高越好', '越高越好', '越高越好', '评分');
    const score = (...actuals: number[]) =>
      call('SCORE', column(...weights), column(...actuals), column(0.03, 0.18, 20, 5), methods);
    expect([
      score(0.032, 0.185, 21, 3),
      score(0.03, 0.139, 25, 3.6),
      score(0.03, 0.131, 15, 4.6),
      score(0.023, 0.196, 15, 4.6),
    ]).toEqual([100.5, 95.37, 86.03, 87.53]);
  });

  test('a missing 转化率 of 30 leaves the score pending, with a completeness of 0.7', () => {
    const given = [column('E1', 'E1', 'E1'), column(30, 30, 40), column('', 1, 1), column(1, 1, 1)];
    expect(call('SCORES', ...given)).toEqual([['E1', '#N/A 还差 1 项实际值：第 1 行。补齐后出分。', 0.7]]);
    expect(call('SCORES', ...given, null, null, null, 'sofar')).toEqual([['E1', 100, 0.7]]);
    expect(call('SCORES', ...given, null, null, null, '计 0 分')).toEqual([['E1', 70, 0.7]]);
  });

  test('not applicable re-normalises, and more than half of it gives no score', () => {
    expect(call('SCORE', column(50, 30, 20), column('N/A', 1, 0.5), column(1, 1, 1))).toBe(80);
    expect(call('SCORE', column(51, 29, 20), column('不适用', 1, 1), column(1, 1, 1))).toBe(
      '#N/A 不适用的指标占权重 51%，超过一半，不出分。',
    );
  });

  test('33.33 three times is refused', () => {
    expect(call('SCORE', column(33.33, 33.33, 33.33), column(1, 1, 1), column(1, 1, 1))).toBe(
      '#VALUE! 权重合计是 99.99，应为 100（或 1）。',
    );
    expect(call('SPLIT', 100, column(33.33, 33.33, 33.33))).toEqual(column(33.34, 33.33, 33.33));
  });

  test.each([
    ['98%', 0.98, '%'],
    ['９８．５％', 0.985, '%'],
    ['1,200', 1200, ''],
    [' 3 000 ', 3000, ''],
    ['3.2万', 32_000, ''],
    ['1.5亿', 150_000_000, ''],
    ['¥1,000', 1000, '元'],
    ['≤2分钟', 2, '分钟'],
    ['>=90', 90, ''],
    ['2分30秒', 2.5, '分钟'],
    ['2h30m', 2.5, '小时'],
    ['4.3/5', 4.3, ''],
    ['1.200', 1.2, ''],
    ['(1,200)', -1200, ''],
    ['\u22125', -5, ''],
    ['1E3', 1000, ''],
    ['5‰', 0.005, '‰'],
    ['3~5%', '0.03~0.05', '%'],
    ['50±5', '45~55', ''],
    ['50±5%', '47.5~52.5', ''],
    ['±5%', '-0.05~0.05', '%'],
    [12.5, 12.5, ''],
  ])('PARSE reads %s', (text, value, unit) => {
    const [[read, readUnit, how]] = call('PARSE', text) as [[unknown, unknown, string]];
    expect([read, readUnit]).toEqual([value, unit]);
    expect(how).not.toBe('');
  });

  test.each([
    ['1,20', ''],
    ['4 5', ''],
    ['9%%', '9%'],
    ['约3万', '3万'],
    ['3万+', '3万'],
    ['三万', '30000'],
    ['3w', '3万'],
    ['30%±5%', '25%~35%'],
  ])('PARSE refuses %s, never reads it as 0', (text, meant) => {
    const refused = call('PARSE', text);
    expect(refused).toContain('#VALUE!');
    expect(refused).toContain(meant);
  });

  test.each([
    [90, '优秀'],
    [89.99, '良好'],
    [75, '良好'],
    [74.99, '待改进'],
    ['', ''],
  ])('TIER of %s by 90 and 75', (score, expected) => {
    expect(call('TIER', score, column(90, 75), column('优秀', '良好', '待改进'))).toBe(expected);
  });

  test.each([
    [3, [1, 1, 1]],
    [5, [1, 3, 1]],
    [25, [5, 13, 7]],
    [30, [6, 15, 9]],
  ])('TIERS of %d people by quota', (heads, counts) => {
    const given = call(
      'TIERS',
      column(...Array.from({ length: heads }, (_, place) => 100 - place)),
      null,
      null,
      false,
    );
    expect(
      ['优秀', '良好', '待改进'].map(
        (label) => (given as string[][]).flat().filter((each) => each === label).length,
      ),
    ).toEqual(counts);
  });

  test('equal scores stay together in the better tier and the overflow shrinks the next: 4/3/3', () => {
    const scores = column(100, 90, 90, 90, 85, 84, 83, 82, 81, 80);
    expect(
      (call('TIERS', scores, column(0.2, 0.5, 0.3), column('A', 'B', 'C'), false) as string[][])
        .flat()
        .join(''),
    ).toBe('AAAABBBCCC');
  });

  test('guards need both: top only from 90, bottom only below 75', () => {
    const scores = column(89, 88, 87, 86, 85, 84, 83, 82, 81, 74);
    expect((call('TIERS', scores, null, row('A', 'B', 'C')) as string[][]).flat().join('')).toBe(
      'BBBBBBBBBC',
    );
    expect((call('TIERS', scores, null, row('A', 'B', 'C'), row(85, 80)) as string[][]).flat().join('')).toBe(
      'AABBBBBBBC',
    );
  });

  test('below ten people tiers go by bounds', () => {
    expect(call('TIERS', column(95, 92, 91))).toEqual(column('优秀', '优秀', '优秀'));
  });

  test('ranks are competition ranks', () => {
    expect(call('RANKS', row(90, 95, 90, 80))).toEqual(column(2, 1, 2, 4));
  });

  test('2 % to 3 % over 100 000: 120 000 pays 2 600 marginal, 3 600 whole; the bound itself 3 000 or 2 000', () => {
    const brackets = [column(0, 100_000), column('2%', '3%')];
    expect(call('COMMISSION', 120_000, ...brackets)).toBe(2600);
    expect(call('COMMISSION', 120_000, ...brackets, 'whole')).toBe(3600);
    expect(call('COMMISSION', 100_000, ...brackets, '全额')).toBe(3000);
    expect(call('COMMISSION', 100_000, ...brackets, 'whole', false)).toBe(2000);
    expect(call('COMMISSION', -500, ...brackets)).toBe(-10);
  });

  test('SPLIT keeps the shape of the shares, and passes blanks over', () => {
    expect(
      call(
        'SPLIT',
        10,
        [
          [1, 1],
          ['', 1],
        ],
        0,
      ),
    ).toEqual([
      [4, 3],
      ['', 3],
    ]);
    expect(call('SPLIT', -1, row(1, 1), 0)).toEqual(row(-1, 0));
    expect(call('SPLIT', 1, row(-1, 2))).toBe('#NUM!');
    expect(call('SPLIT', 1, row(0, 0))).toBe('#DIV/0!');
  });

  test('EXPLAIN ends in the adjustments and the score', () => {
    const given = [
      column('转化率', '协作积分', '响应时间', '培训'),
      column('30%', '', '50%', '20%'),
      column('3.6%', 2, '1.73分钟', 'N/A'),
      column('3%', '', '≤2分钟', '100%'),
      column('', '直接加减分', '', ''),
    ];
    expect(call('EXPLAIN', ...given)).toEqual([
      ['转化率', 37.5, '3.6%', '3%', '越高越好', 1.2, 1.2, 45],
      ['响应时间', 62.5, '1.73分钟', '≤2分钟', '越低越好', 1.135, 1.135, 70.9375],
      ['培训', 0, 'N/A', '100%', '越高越好', '', '', ''],
      ['协作积分', '', 2, '', '直接加减分', '', '', 2],
      ['总分', 100, '', '', '', '', '', 117.94],
    ]);
  });

  test('FEEDBACK praises the best from 1 and names the worst below 0.8, in one sentence', () => {
    const metrics = column('转化率', '跨部门协作评价', '复购率');
    expect(call('FEEDBACK', metrics, column(1.2, 0.64, 1))).toMatch(
      /^你的转化率表现优秀，但跨部门协作评价.*。$/,
    );
    expect(call('FEEDBACK', metrics, column(0.9, 0.85, 0.8))).toMatch(/^[^。]+。$/);
    expect(call('FEEDBACK', metrics, column(1.2, 0.64, 1), 'en')).toMatch(/转化率.*跨部门协作评价.*\.$/);
  });
});
