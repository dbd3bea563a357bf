import { describe, expect, test } from 'vitest';
import { read, sheet, table, type Written } from './grids';

const HEADER = ['工号', '姓名', '指标', '权重', '目标', '实际'];
const ROW = ['E1', '王敏', '甲', 100, 1, 1];

describe('blank rows', () => {
  test('within and below the table are passed over', () => {
    const found = read(sheet('表', [HEADER, ROW, [], [' ', '　'], ['E2', '李强', '乙', 100, 1, 1], []]));
    expect(table(found, 'employeeId')).toEqual([['E1'], ['E2']]);
    expect(found.input.traits.remarkRows).toEqual([]);
  });

  test('with formulas or counters filled down in columns that are not read are blank', () => {
    const found = read(
      sheet('表', [
        ['序号', ...HEADER, '得分'],
        [1, ...ROW, { value: 100, formula: 'E2*F2' }],
        [2, null, null, null, null, null, null, { value: 0, formula: 'E3*F3' }],
      ]),
    );
    expect(found.input.rows).toHaveLength(1);
    expect(found.input.traits.remarkRows).toEqual([]);
  });

  test('with a formula that shows nothing are blank', () => {
    const found = read(sheet('表', [HEADER, ROW, [null, null, null, { value: '', formula: 'IF(1,"","")' }]]));
    expect(found.input.rows).toHaveLength(1);
  });
});

describe('remarks', () => {
  test.each<[string, readonly Written[], string]>([
    ['制表人', ['制表人：张三', null, null, '审核人：李四'], '制表人：张三 审核人：李四'],
    ['a note', ['注：权重合计应为 100'], '注：权重合计应为 100'],
    ['an explanation', ['说明：1、按月考核；2、次月 5 日前提交'], '说明：1、按月考核；2、次月 5 日前提交'],
    [
      'a line to sign',
      ['员工签字：', null, '直接上级签字：', null, '日期：'],
      '员工签字： 直接上级签字： 日期：',
    ],
    [
      'an English sign-off',
      ['Prepared by: Ann', null, null, 'Approved by: Bob'],
      'Prepared by: Ann Approved by: Bob',
    ],
    [
      'a long sentence',
      ['本表一式两份，员工与人力资源部各执一份，请于次月五日前交回'],
      '本表一式两份，员工与人力资源部各执一份，请于次月五日前交回',
    ],
    ['a numbered heading', ['一、关键业绩（70%）'], '一、关键业绩（70%）'],
  ])('%s under the table is told and not read as a row', (_, remark, text) => {
    const found = read(sheet('表', [HEADER, ROW, remark]));
    expect(found.input.traits.remarkRows).toEqual([{ row: 1, text }]);
    expect(found.sources[0]?.rows).toBe(1);
    expect(found.cellOf({ table: 'scorecard', row: 1, field: null })).toEqual({
      sheet: '表',
      row: 2,
      column: 0,
    });
  });

  test('a heading merged over the columns parts the metrics', () => {
    const found = read(
      sheet('表', [HEADER, ['固定指标'], ROW, ['成长指标'], ['E1', '王敏', '乙', 0, 1, 1]], {
        merges: ['A2:F2', 'A4:F4'],
      }),
    );
    expect(found.input.traits.remarkRows.map(({ text }) => text)).toEqual(['固定指标', '成长指标']);
    expect(table(found, 'metric')).toEqual([[''], ['甲'], [''], ['乙']]);
  });

  test('text in columns of the user’s own alone is told', () => {
    const found = read(
      sheet('表', [
        [...HEADER, '评语'],
        [...ROW, null],
        [null, null, null, null, null, null, '见附件'],
      ]),
    );
    expect(found.input.traits.remarkRows).toEqual([{ row: 1, text: '见附件' }]);
  });

  test.each<[string, readonly Written[]]>([
    ['a metric that sounds like one', ['E1', '王敏', '员工满意度', null, 1, 1]],
    ['a row without a weight', ['E1', '王敏', '乙', null, 1, 1]],
    ['a row with an id alone', ['E1']],
    ['a row with a metric alone', [null, null, '说明会场次']],
    ['a total', ['合计', null, null, 100]],
    ['an employee whose id begins like a department', ['HR001', '人事', '招聘', 100, 1, 1]],
  ])('%s stays a row', (_, row) => {
    const found = read(sheet('表', [HEADER, ROW, row]));
    expect(found.input.traits.remarkRows).toEqual([]);
    expect(found.input.rows).toHaveLength(2);
  });

  test.each(['合计', '总计 Total', 'Grand total'])('%s in a column of the user’s own is no row', (total) => {
    const found = read(
      sheet('表', [
        ['序号', ...HEADER],
        [1, ...ROW],
        [total, null, null, null, 100],
      ]),
    );
    expect(found.input.traits.remarkRows).toEqual([{ row: 1, text: `${total} 100` }]);
  });

  test('the totals row of an Excel table is no row', () => {
    const found = read(
      sheet('表', [HEADER, ROW, ['汇总', null, null, { value: 100, formula: 'SUBTOTAL(109,[权重])' }]], {
        tables: { Scorecard: 'A1:F3' },
        totalsRow: true,
      }),
    );
    expect(found.input.traits.remarkRows).toEqual([{ row: 1, text: '汇总 100' }]);
  });
});

describe('another table below', () => {
  test('with a header of its own words is told and not read', () => {
    const found = read(
      sheet('表', [HEADER, ROW, [], ['等级', '分数段', '系数'], ['优秀', '≥90', 1.2], ['良好', '75~90', 1]]),
    );
    expect(table(found, 'employeeId').filter(([id]) => id !== '')).toEqual([['E1']]);
    expect(found.input.traits.remarkRows.map(({ text }) => text)).toEqual([
      '等级 分数段 系数',
      '优秀 ≥90 1.2',
      '良好 75~90 1',
    ]);
  });

  test('without a header or a metric is told and not read', () => {
    const found = read(sheet('表', [HEADER, ROW, [], ['优秀', '≥90'], ['良好', '75~90']]));
    expect(found.sources[0]?.rows).toBe(1);
    expect(found.input.traits.remarkRows.map(({ text }) => text)).toEqual(['优秀 ≥90', '良好 75~90']);
  });

  test('that could be rows of people is read as rows', () => {
    const found = read(
      sheet('表', [HEADER, ROW, [], [], ['E2', '李强', '乙', null, 1, 1], ['E2', '李强', '丙', null, 1, 1]]),
    );
    expect(table(found, 'employeeId')).toEqual([['E1'], ['E2'], ['E2']]);
  });

  test('rows added under an Excel table that did not grow are read', () => {
    const found = read(
      sheet('表', [HEADER, ROW, ['E2', '李强', '乙', 100, 1, 1]], { tables: { Scorecard: 'A1:F2' } }),
    );
    expect(table(found, 'employeeId')).toEqual([['E1'], ['E2']]);
  });
});
