import { describe, expect, test } from 'vitest';
import { interpret, validate } from '../../../src/core';
import type { Recognition } from '../../../src/tables';
import { read, sheet, table, type Written } from './grids';

const HEADER = ['工号', '姓名', '考核指标', '权重', '目标值', '实际值', '备注'];
const WANG = ['E1', '王敏', '转化率', 100, '3%', '4%'];
const employees = sheet('员工', [
  ['工号', '姓名', '部门', '岗位'],
  ['E1', '王敏', '运营', '专员'],
  ['E2', '例红', '客服', '专员'],
]);

const scored = (found: Recognition) =>
  table(found, 'employeeId', 'metric').filter(([, metric]) => metric !== '');
const told = (found: Recognition) =>
  validate(interpret(found.input))
    .filter(({ code }) => code === 'hint-row' || code === 'example-counted')
    .map(({ code, place }) => {
      const cell = found.cellOf(place);
      return [code, cell?.sheet, cell?.row, cell?.column];
    });

describe('a row of hints under the header is nobody’s, and is told', () => {
  test.each<[string, readonly Written[]]>([
    ['what must be filled in', ['必填', '选填', '必填', '必填', '必填', '必填', '选填']],
    ['examples of entries', ['如：E001', '如：王敏', '如：转化率', '如：30', '如：3%', '如:98%']],
    [
      'what to enter',
      ['请填写工号', '员工中文姓名', '指标名称', '0-100 之间的数字', '数值或百分比', '实际完成'],
    ],
    ['kinds of entries', ['文本', '文本', '文本', '数字', '数字', '数字']],
    ['hints in brackets', ['（必填）', '（选填）', '（必填）', '（必填）', '（必填）', '（必填）']],
    ['English hints', ['required', 'optional', 'required', 'e.g. 30', 'e.g. 3%', 'number']],
  ])('with %s', (_, hints) => {
    const found = read(sheet('表', [HEADER, [], hints, WANG]));
    expect(scored(found)).toEqual([['E1', '转化率']]);
    expect(told(found)).toEqual([['hint-row', '表', 2, 0]]);
    expect(validate(interpret(found.input)).map(({ code }) => code)).not.toContain('remark-row');
  });

  test('with hints on a form for one person', () => {
    const found = read(
      sheet('王敏', [
        ['工号：E1'],
        ['指标', '权重', '目标值', '实际值'],
        ['必填', '必填', '必填', '自动计算'],
        ['甲', 100, 1, 1],
      ]),
    );
    expect(scored(found)).toEqual([['E1', '甲']]);
  });
});

describe('an example is nobody’s, and is told', () => {
  test.each<[string, readonly Written[], number]>([
    ['in place of the id', ['示例', '张三', '转化率', 30, '3%', '3.2%'], 0],
    ['before the id', ['例：E000', '张三', '转化率', 30, '3%', '3.2%'], 0],
    ['behind the name', ['E000', '张三（示例）', '转化率', 30, '3%', '3.2%'], 0],
    ['in English', ['Example', 'Ann', 'Returns', 30, '3%', '3.2%'], 0],
  ])('%s', (_, example, column) => {
    const found = read(sheet('表', [HEADER, example, WANG]));
    expect(scored(found)).toEqual([['E1', '转化率']]);
    expect(told(found)).toEqual([['hint-row', '表', 1, column]]);
  });

  test('in front of the columns that are read', () => {
    const found = read(
      sheet('表', [
        ['序号', ...HEADER],
        ['例', 'E000', '张三', '转化率', 100, '3%', '3.2%'],
        [1, ...WANG],
      ]),
    );
    expect(scored(found)).toEqual([['E1', '转化率']]);
  });

  test('over several rows of merged cells', () => {
    const found = read(
      sheet('表', [HEADER, ['示例', '张三', '转化率', 60, 1, 1], [null, null, '复购', 40, 1, 1], WANG], {
        merges: ['A2:A3', 'B2:B3'],
      }),
    );
    expect(scored(found)).toEqual([['E1', '转化率']]);
  });

  test('among the employees', () => {
    const list = sheet('员工', [
      ['工号', '姓名', '部门', '岗位'],
      ['必填', '必填', '选填', '选填'],
      ['示例', '张三', '运营', '专员'],
      ['E1', '王敏', '运营', '专员'],
    ]);
    const found = read([sheet('表', [HEADER, WANG]), list]);
    expect(interpret(found.input).people.map(({ id }) => id)).toEqual(['E1']);
    expect(told(found)).toEqual([
      ['hint-row', '员工', 1, 0],
      ['hint-row', '员工', 2, 0],
    ]);
  });
});

describe('a real person’s row is scored', () => {
  test.each<[string, readonly Written[]]>([
    ['whose name begins like an example', ['E2', '例红', '转化率', 100, 1, 1]],
    ['whose metrics begin like hints', ['E2', '如意', '自动回复率', 100, 1, 1]],
    ['with places still to fill in', ['E2', '李强', '转化率', '请填写', '请填写', '请填写']],
    ['with a weight beside hints', ['必填', '必填', '必填', 30, '必填', '必填']],
    ['about sampling', ['E2', '李强', '样例制作', 100, 1, 1]],
  ])('%s', (_, row) => {
    const found = read(sheet('表', [HEADER, row, WANG]));
    expect(scored(found)).toHaveLength(2);
    expect(told(found)).toEqual([]);
  });

  test('though it says example, where the employees know the person, and is asked about', () => {
    const found = read([sheet('表', [HEADER, ['E1', '王敏（示例）', '转化率', 100, '3%', '4%']]), employees]);
    expect(scored(found)).toEqual([['E1', '转化率']]);
    expect(told(found)).toEqual([['example-counted', '表', 1, 1]]);
  });

  test('though its note or its metric says example, and is asked about', () => {
    const note = read(sheet('表', [HEADER, [...WANG, '示例，请删除']]));
    expect(scored(note)).toEqual([['E1', '转化率']]);
    expect(told(note)).toEqual([['example-counted', '表', 1, 6]]);
    const metric = read(sheet('表', [HEADER, ['E1', '王敏', '例：转化率', 100, 1, 1]]));
    expect(told(metric)).toEqual([['example-counted', '表', 1, 2]]);
  });
});
