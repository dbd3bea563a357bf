import { describe, expect, test } from 'vitest';
import { call, column } from './call';

describe('CHECK', () => {
  const given = {
    ids: column('E1', 'E1', '', 'E2'),
    metrics: column('转化率', '复购', '客单价', '响应时间'),
    weights: column(60, 40, 100, 90),
    actuals: column('3.6%', '', 1, '约2分钟'),
    targets: column('3%', 1, 1, '≤2分钟'),
  };
  const issues = () =>
    call('CHECK', given.ids, given.metrics, given.weights, given.actuals, given.targets) as (
      string | number
    )[][];

  test('tells severity, code, row in the range, id and a sentence, errors first', () => {
    expect(issues().map((issue) => issue.slice(0, 4))).toEqual(
      expect.arrayContaining([
        ['error', 'actual-missing', 2, 'E1'],
        ['error', 'employee-blank', 3, ''],
        ['error', 'unreadable', 4, 'E2'],
        ['error', 'weight-sum', 4, 'E2'],
      ]),
    );
    const severities = issues().map(([severity]) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => order(a) - order(b)));
    expect(issues().every((issue) => issue.length === 5 && String(issue[4]).endsWith('。'))).toBe(true);
  });

  const order = (severity: unknown) => ['error', 'warning', 'advice'].indexOf(String(severity));

  test('asks neither for a period nor for notes, which it cannot see', () => {
    expect(
      call('CHECK', column('a', 'a'), column('m', 'n'), column(50, 50), column('N/A', 1), column(1, 1)),
    ).toEqual([['warning', 'much-excluded', 1, 'a', expect.any(String)]]);
  });

  test('names rows, not cells, where a sentence refers to another place', () => {
    const repeated = call(
      'CHECK',
      column('a', 'a'),
      column('m', 'm'),
      column(50, 50),
      column(1, 1),
      column(1, 1),
    );
    expect(JSON.stringify(repeated)).toContain('第 1 行已经有一行');
  });
});

describe('ROLLUP', () => {
  test('names the row and the goal of whatever cannot be told', () => {
    const ids = column('G', 'A', 'B', 'C', '', 'D');
    const parents = column('', 'G', 'Z', 'C', '', 'G');
    expect(call('ROLLUP', ids, parents, column('', '80%', 1, 1, '', 'soon'))).toEqual([
      ['#VALUE! 第 1 行：下级目标（第 6 行）有错，算不出进度。'],
      [0.8],
      ['#VALUE! 第 3 行：找不到上级目标「Z」。'],
      ['#VALUE! 第 4 行：目标「C」的上级绕回了它自己。'],
      [''],
      ['#VALUE! 第 6 行：进度「soon」读不出来。'],
    ]);
  });
});

describe('ATTRIBUTE', () => {
  const shifts = (...rows: readonly (readonly unknown[])[]) =>
    [0, 1, 2, 3].map((place) => rows.map((each) => [each[place]]));

  test('every account ends in what nobody earned, and sums to its total', () => {
    const given = shifts(
      ['A', 45_809.375, 45_809.75, '小王'],
      ['A', 45_809.5, 45_809.875, '小李'],
      ['B', 45_809, 45_809.5, '小王'],
    );
    expect(call('ATTRIBUTE', column('A', 'B'), column(100, 50), ...given, null, 0.375, 0.875)).toEqual([
      ['A', '小王', 6, 0.5, 50],
      ['A', '小李', 6, 0.5, 50],
      ['A', '未归属', 0, 0, 0],
      ['B', '小王', 3, 0.25, 12.5],
      ['B', '未归属', 9, 0.75, 37.5],
    ]);
  });

  test('a number per shift is a basis of its own', () => {
    const given = shifts(['A', '9:00', '12:00', 'x'], ['A', '12:00', '13:00', 'y']);
    expect(call('ATTRIBUTE', column('A'), column(100), ...given, column(1, 3), null, null, 0)).toEqual([
      ['A', 'x', 3, 0.25, 25],
      ['A', 'y', 1, 0.75, 75],
      ['A', '未归属', 0, 0, 0],
    ]);
    const equally = call('ATTRIBUTE', column('A'), column(100), ...given, '平均') as unknown[][];
    expect(equally.map(([, , hours, share]) => [hours, share])).toEqual([
      [3, 0.5],
      [1, 0.5],
      [0, 0],
    ]);
  });

  test('an account with a shift that cannot be used is not handed out; others are', () => {
    const given = shifts(
      ['A', '9:00', '9:00', 'x'],
      ['B', '9:00', '10:00', 'y'],
      ['C', '9:00', '10:00', 'z'],
      ['B', '10:00', '11:00', ''],
    );
    expect(call('ATTRIBUTE', column('A', 'B'), column(1, 2), ...given)).toEqual([
      ['A', '', '', '', '#VALUE! 排班第 1 行：结束时间不晚于开始时间。'],
      ['B', '', '', '', '#VALUE! 排班第 4 行：没有客服。'],
      ['C', 'z', '', '', '#VALUE! 排班第 3 行：账号「C」不在账号列表里。'],
    ]);
  });

  test('a missing total leaves hours and shares as they are', () => {
    expect(call('ATTRIBUTE', column('A'), column(''), ...shifts(['A', '9:00', '10:00', 'x']))).toEqual([
      ['A', 'x', 1, 1, '#N/A 第 1 行：没有账号总数。'],
      ['A', '未归属', 0, 0, '#N/A 第 1 行：没有账号总数。'],
    ]);
  });
});

describe('PACE and PRORATE', () => {
  test('take serial numbers and typed dates', () => {
    expect(call('PACE', '50%', 45_809, '2025年6月30日', 45_823.7)).toEqual([['on track', 0.5, 15]]);
    expect(call('PRORATE', 3000, 45_809, 45_838, '', '2025/6/15')).toBe(1500);
  });

  test.each([
    ['PACE', ['', '2025-06-01', '2025-06-30', '2025-06-15'], '#N/A 没有进度。'],
    ['PACE', [0.5, '2025-06-01', '', '2025-06-15'], '#N/A 没有截止日期。'],
    ['PACE', [0.5, '2025-06-30', '2025-06-01', '2025-06-15'], '#VALUE! 截止日期早于开始日期。'],
    [
      'PACE',
      [0.5, '2025-02-30', '2025-06-01', '2025-06-15'],
      '#VALUE! 开始日期「2025-02-30」认不出是哪一天。',
    ],
    ['PRORATE', [100, '', '2025-06-30', '', ''], '#N/A 没有开始日期。'],
    [
      'PRORATE',
      [100, '2025-06-01', '2025-06-30', '2025-06-20', '2025-06-10'],
      '#VALUE! 离职日期早于入职日期。',
    ],
  ])('%s(%o)', (id, given, expected) => {
    expect(call(id, ...given)).toBe(expected);
  });
});

describe('TIER, TIERS and COMMISSION', () => {
  test.each([
    ['TIER', [80, column(75, 90), column('A', 'B', 'C')], '分数线要从高到低'],
    ['TIER', [80, column(90), column('A', 'B', 'C')], '3 个等级要有 2 条分数线，这里有 1 条。'],
    ['TIERS', [column(1), column(20, 50, 20)], '比例合计是 90'],
    ['TIERS', [column(1), column(120, -50, 30)], '不应小于 0'],
    ['TIERS', [column(1), column(50, 50), column('A', 'B', 'C')], '等级名称有 3 个，比例有 2 个'],
    ['TIERS', [column(1), null, null, column(75, 90)], '分数线要从高到低'],
    ['TIERS', [column(9, 8, 7), column(25, 25, 25, 25), column('A', 'B', 'C', 'D')], '请把保底线设为 FALSE'],
    ['COMMISSION', [1, column(5, 10), column(0.1, 0.2)], '第一档界线应为 0'],
    ['COMMISSION', [1, column(0, 10), column(0.1)], '第 2 行对不上'],
    ['COMMISSION', [1, column(0), column(3)], '3% 请写成 3% 或 0.03'],
    ['COMMISSION', [1, column(0), column(0.1), 'half'], '可选：marginal、whole'],
  ])('%s says what does not fit: %#', (id, given, sentence) => {
    expect(call(id, ...given)).toContain('#VALUE!');
    expect(call(id, ...given)).toContain(sentence);
  });

  test('five shares come with five letters, and a selection may end in blanks', () => {
    expect(call('TIERS', column(96, 90, 80, 70, 50, '', ''), column(10, 20, 40, 20, 10, '', ''))).toEqual(
      column('S', 'A', 'B', 'C', 'D', '', ''),
    );
  });

  test('two tiers of a small team are parted by the guard of the top one', () => {
    expect(call('TIERS', column(95, 89), column(50, 50), column('A', 'B'))).toEqual(column('A', 'B'));
  });
});
