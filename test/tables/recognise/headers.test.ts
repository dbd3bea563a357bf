import { describe, expect, test } from 'vitest';
import { EMPLOYEE_FIELDS, LIBRARY_FIELDS, SCORECARD_FIELDS } from '../../../src/core';
import { LANGUAGES, terms } from '../../../src/i18n';
import {
  employeeVocabulary,
  libraryVocabulary,
  scorecardVocabulary,
} from '../../../src/tables/recognise/headers/vocabularies';
import { table, read, sheet } from './grids';

describe.each(LANGUAGES)('the headers a workbook is set up with in %s', (language) => {
  const { fields } = terms(language);

  test.each(SCORECARD_FIELDS)('name the scorecard’s %s', (field) => {
    expect(scorecardVocabulary(fields.scorecard[field])).toMatchObject({ field, rank: 0 });
  });
  test.each(EMPLOYEE_FIELDS)('name an employee’s %s', (field) => {
    expect(employeeVocabulary(fields.employees[field])).toMatchObject({ field, rank: 0 });
  });
  test.each(LIBRARY_FIELDS)('name a metric’s %s', (field) => {
    expect(libraryVocabulary(fields.library[field])).toMatchObject({ field, rank: 0 });
  });
});

describe('words for the scorecard’s columns', () => {
  test.each([
    ['employeeId', '工号 员工编号 员工ID 编号 ID Employee_ID Emp.No. emp-no EMPID Staff_No Employee# Emp_#'],
    ['metric', '考核指标 指标 指标名称 KPI 考核项目 Metric KPI指标 关键绩效指标 Indicator Measure'],
    ['weight', '权重 权重(%) 权重（%） 权重% 分值 占比 Weight Weight(%) Weighting'],
    ['target', '目标值 目标 标准值 考核标准 计划 Target Goal 目标值(元) 目标：'],
    ['actual', '实际值 完成值 实际 实际完成 达成值 结果 Actual Result 完成值（秒）'],
    ['method', '计分方式 评分方式 计分方法 Method Scoring_Method'],
    ['section', '板块 类别 维度 模块 Section 指标类别'],
    ['department', '部门 Dept Department 所属部门'],
    ['name', '姓名 Name 员工姓名 被考核人'],
    ['unit', '单位 Unit 计量单位'],
    ['cap', '封顶 Cap'],
    ['baseline', '基线 基准 上期 Baseline'],
    ['prorate', '折算 按天折算 Prorate'],
    ['from', '起始日期 从 From 开始日期'],
    ['to', '结束日期 至 To'],
    ['goalId', '目标编号 关联目标 Goal_ID'],
    ['note', '备注 说明 Note Remarks'],
    ['period', '考核期 月份 期间 Period'],
  ])('of %s are known', (field, words) => {
    expect(words.split(' ').map((word) => [word, scorecardVocabulary(word)?.field])).toEqual(
      words.split(' ').map((word) => [word, field]),
    );
  });

  test.each([
    '得分',
    '自评',
    '达成率',
    '完成率',
    '序号',
    '考核结果',
    '等级',
    '考核人',
    '岗位',
    '',
    '   ',
    '2025',
    '__proto__',
    'constructor',
    'toString',
  ])('do not include %j', (word) => {
    expect(scorecardVocabulary(word)).toBeNull();
  });

  test('stay apart where they are joined to mean something else', () => {
    expect(scorecardVocabulary('数量/单位')).toBeNull();
    expect(scorecardVocabulary('OKR目标')).toBeNull();
  });

  test.each([
    ['考核标准', '目标', '按月统计', '3%'],
    ['目标', '考核标准', '3%', '按月统计'],
  ])('%s beside %s: the nearer word is meant, wherever it stands', (...[left, right, below, beside]) => {
    const rows = [
      ['工号', '指标', '权重', left, right, '实际值'],
      ['E1', '甲', 100, below, beside, '4%'],
    ];
    expect(table(read(sheet('表', rows)), 'target')).toEqual([['3%']]);
  });

  test('a sentence is no header', () => {
    expect(scorecardVocabulary(`目标${'很'.repeat(60)}长`)).toBeNull();
  });
});

describe('units', () => {
  const units = (target: string, actual: string, row: Parameters<typeof sheet>[1][number], unit?: string) =>
    table(
      read(sheet('表', [['工号', '指标', '权重', target, actual, ...(unit ? [unit] : [])], row])),
      'target',
      'actual',
      'unit',
    )[0];

  test('in a header hold for the row', () => {
    expect(units('目标值(元)', '实际值(元)', ['E1', '甲', 100, 5, 6])).toEqual(['5', '6', '元']);
    expect(units('目标值', '完成值（秒）', ['E1', '甲', 100, 90, 63])).toEqual(['90', '63', '秒']);
  });

  test('that differ between headers stay with their numbers', () => {
    expect(units('目标(万元)', '完成值(元)', ['E1', '甲', 100, 3.2, 31000])).toEqual([
      '3.2万元',
      '31000元',
      '',
    ]);
  });

  test('in a unit column come before those in headers', () => {
    expect(units('目标值(元)', '实际值(元)', ['E1', '甲', 100, 5, 6, '件'], '单位')).toEqual([
      '5',
      '6',
      '件',
    ]);
  });

  test('in a number format hold for the row, and come before the unit column', () => {
    const seconds = { value: 90, format: '0"秒"' };
    expect(units('目标', '实际', ['E1', '甲', 100, 120, seconds])).toEqual(['120', '90', '秒']);
    expect(units('目标', '实际', ['E1', '甲', 100, { value: 2, format: '0"分钟"' }, seconds])).toEqual([
      '2分钟',
      '90秒',
      '',
    ]);
    expect(units('目标', '实际', ['E1', '甲', 100, 2, seconds, '分钟'], '单位')).toEqual([
      '2',
      '90秒',
      '分钟',
    ]);
  });

  test('in a format that scales say nothing of the number behind it', () => {
    expect(units('目标', '实际', ['E1', '甲', 100, 120000, { value: 123456, format: '0!.0,"万"' }])).toEqual([
      '120000',
      '123456',
      '',
    ]);
  });

  test('are not made of hints', () => {
    expect(units('目标值(必填)', '实际值(由主管填写)', ['E1', '甲', 100, 5, 6])).toEqual(['5', '6', '']);
  });
});
