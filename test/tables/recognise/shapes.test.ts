import { describe, expect, test } from 'vitest';
import type { ScorecardField } from '../../../src/core';
import { percent, read, sheet, table, type Written } from './grids';

const ESSENTIAL = ['employeeId', 'metric', 'weight', 'target', 'actual'] as const;

describe('one table on one sheet', () => {
  test('is found by English headers in any order, with columns of the user’s own between them', () => {
    const found = read(
      sheet('Q2 review', [
        ['Actual Result', 'Region', 'KPI', 'Emp No.', 'Target Value', 'Weight (%)', 'Full Name'],
        [95, 'East', 'On-time shipping', 'A-7', 98, 60, 'Ann'],
        [12, 'East', 'Returns', 'A-7', 10, 40, 'Ann'],
      ]),
    );
    expect(table(found, ...ESSENTIAL, 'name')).toEqual([
      ['A-7', 'On-time shipping', '60', '98', '95', 'Ann'],
      ['A-7', 'Returns', '40', '10', '12', 'Ann'],
    ]);
    expect(found.input.traits.unusedColumns).toEqual(['Region']);
    expect(found.problem).toBeNull();
  });

  test('is found at row 7 under merged titles, notes and blank rows', () => {
    const found = read(
      sheet(
        '考核',
        [
          ['星河电商有限公司'],
          ['2025年6月员工绩效考核表'],
          [],
          ['填表说明：请在实际值一列填写', null, null, null],
          ['填表日期', { value: 45838, format: 'yyyy-mm-dd' }],
          [],
          ['员工编号', '姓名', '考核项目', '占比', '目标', '达成值'],
          ['1001', '王敏', '转化率', percent(0.4), percent(0.03), percent(0.032)],
        ],
        { merges: ['A1:F1', 'A2:F2', 'A4:F4'] },
      ),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([['1001', '转化率', '40%', '3%', '3.2%']]);
    expect(found.period.period?.id).toBe('2025-06');
    expect(found.period.source).toBe('title');
  });

  test('is found with line breaks, stars, marks and units in its headers', () => {
    const found = read(
      sheet('表', [
        [
          '*工 号\n（必填）',
          '姓\u3000名',
          '考核\n指标',
          '权重（%）',
          '目标值\n(元)',
          '实际\n完成值（元）',
          'ＫＰＩ说明',
        ],
        ['E1', '王敏', '销售额', 100, 5000, 6000, '全渠道'],
      ]),
    );
    expect(table(found, ...ESSENTIAL, 'unit')).toEqual([['E1', '销售额', '100', '5000', '6000', '元']]);
  });

  test('is found with headers in both languages at once', () => {
    const found = read(
      sheet('KPI', [
        [
          '工号/Employee ID',
          '姓名 Name',
          '指标 Metric',
          '权重\nWeight',
          '目标 Target',
          '实际 Actual',
          '单位 Unit',
        ],
        ['E1', '王敏', '转化率', 100, '3%', '4%', '%'],
      ]),
    );
    expect(table(found, ...ESSENTIAL, 'name', 'unit')).toEqual([
      ['E1', '转化率', '100', '3%', '4%', '王敏', '%'],
    ]);
  });

  test('is found under a header of two rows', () => {
    const found = read(
      sheet(
        '绩效',
        [
          ['工号', '姓名', '考核指标', null, '目标', null, '完成情况', null, '备注'],
          [null, null, '名称', '权重', '数值', '单位', '实际值', '得分', null],
          ['E1', '王敏', '转化率', 60, 3, '%', 4, 80, '好'],
          ['E1', '王敏', '复购', 40, 10, '%', 9, 36, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1', 'I1:I2'] },
      ),
    );
    expect(table(found, ...ESSENTIAL, 'unit', 'note')).toEqual([
      ['E1', '转化率', '60', '3', '4', '%', '好'],
      ['E1', '复购', '40', '10', '9', '%', ''],
    ]);
    expect(found.input.traits.unusedColumns).toEqual(['完成情况 得分']);
  });

  test('takes a row of hints under the headers for part of them', () => {
    const found = read(
      sheet('绩效', [
        ['工号', '考核指标', '权重', '目标值', '实际值'],
        ['（必填）', '（必填）', '（分）', '（元）', '（元）'],
        ['E1', '销售额', 100, 5, 6],
      ]),
    );
    expect(table(found, ...ESSENTIAL, 'unit')).toEqual([['E1', '销售额', '100', '5', '6', '元']]);
  });

  test('reads hidden columns and rows, and tells of the rows', () => {
    const found = read(
      sheet(
        '表',
        [
          ['工号', '考核指标', '权重', '目标值', '实际值'],
          ['E1', '甲', 60, 1, 1],
          ['E1', '乙', 40, 1, 1],
        ],
        { hiddenRows: [2], hiddenColumns: [2] },
      ),
    );
    expect(table(found, 'metric', 'weight')).toEqual([
      ['甲', '60'],
      ['乙', '40'],
    ]);
    expect(found.input.traits.hiddenRows).toEqual([1]);
  });

  test('keeps a column whose header was left blank among the unused ones, by its letter', () => {
    const found = read(
      sheet('表', [
        ['工号', '姓名', null, '考核指标', '权重', '目标值', '实际值'],
        ['E1', '王敏', '男', '甲', 100, 1, 1],
      ]),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([['E1', '甲', '100', '1', '1']]);
    expect(found.input.traits.unusedColumns).toEqual(['C']);
  });

  test('prefers the sure word to the loose one, whichever comes first', () => {
    const found = read(
      sheet('表', [
        ['编号', '员工编号', '考核标准', '指标', '分值', '权重', '目标值', '结果', '实际值'],
        [1, 'E1', '越高越好，每低 1% 扣 2 分', '甲', 5, 100, 10, '合格', 9],
      ]),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([['E1', '甲', '100', '10', '9']]);
    expect(found.input.traits.repeatedColumns).toEqual([]);
    expect(found.input.traits.unusedColumns).toEqual(['编号', '考核标准', '分值', '结果']);
  });

  test('takes the first of two sure words, and tells of the other', () => {
    const found = read(
      sheet('表', [
        ['工号', '指标', '权重', '目标值', '计划值', '实际值'],
        ['E1', '甲', 100, 10, 11, 9],
      ]),
    );
    expect(table(found, 'target')).toEqual([['10']]);
    expect(found.input.traits.repeatedColumns).toEqual(['计划值']);
  });

  test.each([
    ['本月目标', '本月实际'],
    ['6月目标', '6月实际值'],
    ['目标值-6月', '实际值2025年6月'],
    ['2025年6月目标值', '2025年6月实际完成'],
    ['考核目标', '完成情况'],
    ['年度目标', '年度实际'],
    ['计划', '完成'],
    ['Plan', 'Achieved'],
    ['Goal', 'Result'],
    ['KPI Target', 'Actual Amount'],
    ['Target (Monthly)', 'Actual (June)'],
  ])('understands %s and %s', (target, actual) => {
    const found = read(
      sheet('表', [
        ['工号', '指标', '权重', target, actual],
        ['E1', '甲', 100, 10, 9],
      ]),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([['E1', '甲', '100', '10', '9']]);
  });

  test('takes the month’s target before the year’s', () => {
    const found = read(
      sheet('表', [
        ['工号', '指标', '权重', '年度目标值', '本月目标值', '实际值'],
        ['E1', '甲', 100, 120, 10, 9],
      ]),
    );
    expect(table(found, 'target')).toEqual([['10']]);
  });
});

describe('a loose word', () => {
  const told = (header: string, values: readonly Written[], field: ScorecardField, name = '姓名') => {
    const found = read(
      sheet('表', [
        [header, name, '指标', '权重', '目标值', '实际值'],
        ...values.map((value, index): readonly Written[] => [
          value,
          index < 2 ? '王敏' : '李强',
          `指标${index}`,
          50,
          1,
          1,
        ]),
      ]),
    );
    return found.input.traits.unusedColumns.includes(header)
      ? 'unused'
      : table(found, field).map(([value]) => value);
  };

  test('is an id where ids stand under it', () => {
    expect(told('编号', ['E1', 'E1', 'E2'], 'employeeId')).toEqual(['E1', 'E1', 'E2']);
    expect(told('ID', [1, 1, 2], 'employeeId')).toEqual(['1', '1', '2']);
  });

  test('is no id where it counts the rows of people who have several', () => {
    expect(told('编号', [1, 2, 3], 'employeeId')).toBe('unused');
  });

  test('for people is an id where ids stand under it', () => {
    const found = (header: string, person: string) =>
      read(
        sheet('表', [[header, 'KPI', 'Weight', 'Target', 'Actual'], [person, '甲', 100, 1, 1], ['Total']]),
      );
    expect(table(found('Employee', 'E001'), 'employeeId', 'name')[0]).toEqual(['E001', '']);
    expect(table(found('Employee', 'Ann'), 'employeeId', 'name')[0]).toEqual(['', 'Ann']);
  });

  test('is no id where it counts the rows of a person told above', () => {
    const found = read(
      sheet('表', [
        ['工号：E7'],
        ['编号', '指标', '权重', '目标值', '实际值'],
        [1, '甲', 60, 1, 1],
        [2, '乙', 40, 1, 1],
      ]),
    );
    expect(table(found, 'employeeId')).toEqual([['E7'], ['E7']]);
  });

  test('is a section where sections stand under it, else a classification of the person’s own', () => {
    expect(told('类别', ['固定', '重点', '其他'], 'section')).toEqual(['固定', '重点', '其他']);
    expect(told('维度', ['财务', '客户', '学习'], 'section')).toBe('unused');
    expect(told('板块', ['财务', '客户', '学习'], 'section')).toEqual(['财务', '客户', '学习']);
  });

  test('is a method where methods stand under it, else an explanation', () => {
    expect(told('计算方式', ['越高越好', '越低越好', null], 'method')).toEqual(['越高越好', '越低越好', '']);
    expect(told('计算方式', ['实际/目标×100', '每低 1% 扣 2 分', null], 'method')).toBe('unused');
  });
});

describe('several tables', () => {
  const header = ['工号', '考核指标', '权重', '目标值', '实际值'];

  test('on sheets by department, in other column orders, are one scorecard', () => {
    const found = read([
      sheet('运营部', [header, ['E1', '甲', 100, 1, 2]]),
      sheet('客服部', [
        ['实际值', '目标值', '权重', '考核指标', '工号'],
        [4, 3, 100, '乙', 'E2'],
      ]),
    ]);
    expect(table(found, ...ESSENTIAL, 'department')).toEqual([
      ['E1', '甲', '100', '1', '2', '运营部'],
      ['E2', '乙', '100', '3', '4', '客服部'],
    ]);
    expect(found.sources.map(({ sheet: name, rows }) => [name, rows])).toEqual([
      ['运营部', 1],
      ['客服部', 1],
    ]);
    expect([found.rowSheet(0), found.rowSheet(1)]).toEqual(['运营部', '客服部']);
  });

  test('one below the other under a repeated header are one scorecard', () => {
    const found = read(sheet('表', [header, ['E1', '甲', 100, 1, 2], header, ['E2', '乙', 100, 3, 4]]));
    expect(table(found, ...ESSENTIAL)).toEqual([
      ['E1', '甲', '100', '1', '2'],
      ['E2', '乙', '100', '3', '4'],
    ]);
  });

  test('under a department’s name each are that department’s', () => {
    const found = read(
      sheet('2025-06', [
        ['运营部'],
        header,
        ['E1', '甲', 100, 1, 2],
        [],
        ['客服部'],
        header,
        ['E2', '乙', 100, 3, 4],
      ]),
    );
    expect(table(found, 'employeeId', 'department')).toEqual([
      ['E1', '运营部'],
      ['E2', '客服部'],
    ]);
    expect(found.input.traits.remarkRows).toEqual([]);
  });

  test('side by side are one scorecard', () => {
    const found = read(
      sheet('表', [
        ['姓名：王敏', '工号：E1', null, null, null, '姓名：李强', '工号：E2'],
        ['指标', '权重', '目标', '实际', null, '指标', '权重', '目标', '实际'],
        ['甲', 60, 1, 2, null, '丙', 100, 5, 6],
        ['乙', 40, 3, 4],
      ]),
    );
    expect(table(found, ...ESSENTIAL, 'name')).toEqual([
      ['E1', '甲', '60', '1', '2', '王敏'],
      ['E1', '乙', '40', '3', '4', '王敏'],
      ['E2', '丙', '100', '5', '6', '李强'],
    ]);
  });

  test('side by side in different rows are told apart', () => {
    const found = read(
      sheet('表', [
        header,
        ['E1', '甲', 100, 1, 2],
        [],
        [null, null, null, null, null, null, null, ...header],
        [null, null, null, null, null, null, null, 'E2', '乙', 100, 3, 4],
      ]),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([
      ['E1', '甲', '100', '1', '2'],
      ['E2', '乙', '100', '3', '4'],
    ]);
    expect(found.input.traits.remarkRows).toEqual([]);
  });

  test('a look-up list beside the table is left alone', () => {
    const found = read(
      sheet('表', [
        [...header, null, '等级', '分数线'],
        ['E1', '甲', 100, 1, 2, null, '优秀', 90],
        [null, null, null, null, null, null, '良好', 75],
      ]),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([['E1', '甲', '100', '1', '2']]);
    expect(found.input.traits.remarkRows).toEqual([]);
    expect(found.input.traits.unusedColumns).toEqual(['等级', '分数线']);
  });

  test('an Excel table named Scorecard is the scorecard, and other sheets are not', () => {
    const found = read([
      sheet('备份', [header, ['E9', '旧', 100, 1, 2]]),
      sheet('评分表', [['说明'], header, ['E1', '甲', 100, 1, 2]], { tables: { Scorecard: 'A2:E3' } }),
    ]);
    expect(table(found, 'employeeId')).toEqual([['E1']]);
    expect(found.ignoredSheets).toEqual(['备份']);
    expect(found.sources[0]?.table).toBe('Scorecard');
  });

  test('two Excel tables that touch are told apart', () => {
    const found = read(
      sheet(
        '表',
        [
          [...header, '工号', '姓名', '岗位'],
          ['E1', '甲', 100, 1, 2, 'E1', '王敏', '运营'],
        ],
        { tables: { Table1: 'A1:E2', Employees: 'F1:H2' } },
      ),
    );
    expect(table(found, ...ESSENTIAL)).toEqual([['E1', '甲', '100', '1', '2']]);
    expect(found.input.employees).toHaveLength(1);
  });
});

describe('what is no scorecard', () => {
  const scorecard = sheet('评分', [
    ['工号', '姓名', '考核指标', '权重', '目标值', '实际值'],
    ['E1', '王敏', '甲', 100, 1, 2],
  ]);

  test.each([
    [
      'a pivot',
      sheet('透视', [
        ['行标签', '求和项:权重', '求和项:得分'],
        ['E1', 100, 90],
        ['总计', 100, 90],
      ]),
    ],
    [
      'results',
      sheet('结果', [
        ['工号', '姓名', '考核指标', '权重', '目标值', '实际值', '得分'],
        ['E1', '王敏', '甲', 100, 1, 2, 3],
      ]),
    ],
    [
      'history',
      sheet('历史', [
        ['考核期', '工号', '考核指标', '权重', '目标值', '实际值'],
        ['2025-05', 'E1', '甲', 100, 1, 2],
      ]),
    ],
    [
      'goals',
      sheet('目标', [
        ['目标编号', '指标', '权重', '目标值', '实际值'],
        ['G1', '甲', 100, 1, 2],
      ]),
    ],
    [
      'sales',
      sheet('销售', [
        ['姓名', '目标', '实际', '完成率'],
        ['王敏', 100, 90, 0.9],
      ]),
    ],
    [
      'metrics without people or weights',
      sheet('数据', [
        ['指标', '目标值', '实际值'],
        ['甲', 1, 2],
      ]),
    ],
    [
      'attendance',
      sheet('出勤', [
        ['工号', '姓名', '出勤天数'],
        ['E1', '王敏', 22],
      ]),
    ],
    [
      'a template',
      sheet('模板', [
        ['工号', '考核指标', '权重', '目标值', '实际值'],
        ['E0', '示例', 100, 1, 2],
      ]),
    ],
    [
      'a hidden copy',
      sheet(
        '副本',
        [
          ['工号', '考核指标', '权重', '目标值', '实际值'],
          ['E1', '甲', 100, 1, 2],
        ],
        { visible: false },
      ),
    ],
  ])('%s is ignored, and said to be', (_, other) => {
    const found = read([scorecard, other]);
    expect(table(found, ...ESSENTIAL)).toEqual([['E1', '甲', '100', '1', '2']]);
    expect(found.ignoredSheets).toEqual([other.name]);
  });

  test('a report of ours is known by its columns, and by its stamp', () => {
    const slip = sheet('E1 王敏', [
      ['2025年6月绩效报告'],
      ['工号：E1', '姓名：王敏'],
      ['板块', '指标', '标准', '权重', '目标', '实际', '达成率', '计分\n达成率', '得分', '失分'],
      ['固定', '甲', '1 越高越好', 100, '1', '2', 2, 1.5, 150, null],
    ]);
    expect(read(slip).problem?.code).toBe('no-scorecard');
    expect(read({ ...scorecard, stamp: 'slip:2025-06:E1' }).problem?.code).toBe('no-scorecard');
    expect(table(read([scorecard, slip]), 'employeeId')).toEqual([['E1']]);
  });

  test('a workbook of results alone has no scorecard', () => {
    const found = read(
      sheet('结果', [
        ['排名', '工号', '姓名', '部门', '岗位', '总分', '等级', '完整度', '状态', '说明'],
        [1, 'E1', '王敏', '运营', '专员', 90, '优秀', 1, '已评分', null],
      ]),
    );
    expect(found.problem?.code).toBe('no-scorecard');
    expect(found.input.rows).toEqual([]);
    expect(found.input.employees).toBeNull();
  });

  test('the nearest sheet is named with what it lacks', () => {
    const found = read([
      sheet('封面', [['绩效']]),
      sheet('数据', [
        ['工号', '考核指标', '部门'],
        ['E1', '甲', '运营'],
      ]),
    ]);
    expect(found.problem).toEqual({
      code: 'no-scorecard',
      sheets: ['封面', '数据'],
      nearest: { sheet: '数据', missing: ['weight', 'target', 'actual'] },
    });
  });

  describe('a table with one column per metric is named for what it is', () => {
    const header = ['工号', '姓名', '转化率', '流量', '总分'];
    const people = [
      ['E1', '王敏', '3.2%', 900, 95],
      ['E2', '李强', '2.9%', 1100, 98],
    ];
    const weights = ['权重', null, 60, 40, 100];
    const targets = ['目标', null, '3%', 1000];
    const wide = (...rows: readonly (readonly Written[])[]) => {
      const { problem } = read(sheet('六月', rows));
      return problem?.code === 'no-scorecard' ? problem.wide : problem;
    };
    const found = { sheet: '六月', metrics: ['转化率', '流量'] };

    test('with weights above or below its header', () => {
      expect(wide(['绩效表'], weights, targets, header, ...people)).toEqual(found);
      expect(wide(header, targets, weights, ...people)).toEqual(found);
    });

    test('not without weights, nor without people', () => {
      expect(wide(header, ...people)).toBeUndefined();
      expect(wide(['项目', null, '转化率', '流量'], weights)).toBeUndefined();
    });
  });

  test('an empty workbook has no scorecard', () => {
    expect(read(sheet('Sheet1', [])).problem).toEqual({
      code: 'no-scorecard',
      sheets: ['Sheet1'],
      nearest: null,
    });
    expect(read([]).problem).toEqual({ code: 'no-scorecard', sheets: [], nearest: null });
  });

  test('a header with nothing under it is a scorecard without rows', () => {
    const found = read(sheet('评分', [['工号', '考核指标', '权重', '目标值', '实际值'], ['制表人：王']]));
    expect(found.problem).toEqual({ code: 'no-rows', sheets: ['评分'] });
  });
});
