import { describe, expect, test } from 'vitest';
import { monthPeriod } from '../../../src/core';
import { recognise } from '../../../src/tables';
import { read, sheet, table, workbook, type Written } from './grids';

const HEADER = ['工号', '指标', '权重', '目标', '实际'];
const scorecard = (name: string, above: readonly (readonly Written[])[] = [], id = 'E1') =>
  sheet(name, [...above, HEADER, [id, '甲', 100, 1, 1]]);
const settings = sheet('设置', [['考核期', '2025-03']]);

describe('the period', () => {
  const told = (
    options?: Parameters<typeof read>[1],
    fileName = 'score-2025-05.xlsx',
    withSettings = true,
  ) => {
    const sheets = [scorecard('表', [['2025年4月绩效考核表']]), ...(withSettings ? [settings] : [])];
    const { period } = recognise(workbook(sheets, fileName), options);
    return [period.period?.id, period.source];
  };

  test('is the caller’s, else that of Settings, else that of titles, else that of the file’s name', () => {
    expect(told({ period: monthPeriod(2025, 2) })).toEqual(['2025-02', 'option']);
    expect(told()).toEqual(['2025-03', 'settings']);
    expect(told({}, 'score-2025-05.xlsx', false)).toEqual(['2025-04', 'title']);
    const untitled = recognise(workbook([scorecard('表')], 'score-2025-05.xlsx'));
    expect([untitled.period.period?.id, untitled.period.source]).toEqual(['2025-05', 'file-name']);
  });

  test('is asked for when nothing tells it', () => {
    expect(read(scorecard('表')).period).toEqual({ period: null, source: null, others: [] });
  });

  test.each<[string, readonly (readonly Written[])[]]>([
    ['a label beside it', [['考核期', '2025年6月']]],
    ['a label in its cell', [['姓名：王敏  考核月份：2025-06']]],
    ['a date under a label', [['考核期', { value: 45809, format: 'yyyy"年"m"月"' }]]],
    ['days that span it', [['考核周期：2025年6月1日至2025年6月30日']]],
    ['a title rows above', [['6月总结'], ['2025年6月 绩效评分表'], [], ['制表：张三']]],
  ])('is found in %s', (_, above) => {
    expect(read(scorecard('Sheet1', above)).period.period?.id).toBe('2025-06');
  });

  test('is found in a sheet’s name', () => {
    expect(read(scorecard('2025-06')).period).toMatchObject({ period: { id: '2025-06' }, source: 'title' });
  });

  test('is found in a column in which all rows agree', () => {
    const rows = (second: string) =>
      sheet('表', [
        ['考核期', ...HEADER],
        ['2025-06', 'E1', '甲', 50, 1, 1],
        [second, 'E1', '乙', 50, 1, 1],
      ]);
    expect(read(rows('2025年6月')).period.period?.id).toBe('2025-06');
    expect(read(rows('2025年5月')).period.period).toBeNull();
  });

  test.each<[string, readonly (readonly Written[])[]]>([
    ['a date cell beside 填表日期', [['填表日期', { value: 45869, format: 'yyyy-mm-dd' }]]],
    ['填表日期 in one cell', [['填表日期：2025年7月']]],
    ['a date in the title', [['更新于 2025-07-31']]],
  ])('is not %s', (_, above) => {
    expect(read(scorecard('表', above)).period.period).toBeNull();
  });
});

describe('sheets of several months', () => {
  const months = [
    scorecard('2025年5月', [], 'E5'),
    scorecard('2025年6月', [], 'E6'),
    scorecard('附加', [], 'E0'),
  ];

  test('are read for the month that is asked for, with those that name none', () => {
    const found = read(months, { period: monthPeriod(2025, 6) });
    expect(table(found, 'employeeId')).toEqual([['E6'], ['E0']]);
    expect(found.ignoredSheets).toEqual(['2025年5月']);
    expect(found.period.others.map(({ sheet: name, period }) => [name, period.id])).toEqual([
      ['2025年5月', '2025-05'],
    ]);
    expect(found.problem).toBeNull();
  });

  test('are a question where nothing says which', () => {
    const found = read(months);
    expect(found.problem).toEqual({
      code: 'several-periods',
      periods: [
        { sheet: '2025年5月', period: '2025-05' },
        { sheet: '2025年6月', period: '2025-06' },
      ],
    });
  });

  test('are decided by the file’s name', () => {
    expect(table(recognise(workbook(months, '绩效 2025-05.xlsx')), 'employeeId')).toEqual([['E5'], ['E0']]);
  });

  test('that are all for another month than the one asked for are read, and told', () => {
    const found = read([scorecard('2025年5月')], { period: monthPeriod(2025, 6) });
    expect(table(found, 'employeeId')).toEqual([['E1']]);
    expect(found.period.others.map(({ period }) => period.id)).toEqual(['2025-05']);
  });
});
