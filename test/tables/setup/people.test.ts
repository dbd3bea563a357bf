import { describe, expect, test } from 'vitest';
import { holdsUp, pastedPeople, peopleSentence, pickedPeople } from '../../../src/actions';
import { dayOf } from '../../../src/core';
import { LANGUAGES } from '../../../src/i18n';
import { sheet } from '../recognise/grids';

const fieldsOf = (text: string) => pastedPeople(text).columns.map(({ field }) => field);
const codes = (text: string) => pastedPeople(text).problems.map(({ code, line }) => [code, line]);

describe('columns are known by their headers', () => {
  test.each([
    ['as Excel copies them', '工号\t姓名\t部门\t岗位\t主管\t入职日期\t离职日期'],
    ['as CSV', '员工编号,员工姓名,所属部门,职位,直接上级,入职时间,离职时间'],
    ['in English', 'Employee ID;Name;Department;Position;Line manager;Hire date;Last day'],
  ])('%s', (_, header) => {
    const read = pastedPeople(`${header}\n`);
    expect(read.columns.map(({ field }) => field)).toEqual([
      'id',
      'name',
      'department',
      'position',
      'manager',
      'joined',
      'left',
    ]);
  });

  test('in any order, with others left alone and told', () => {
    const read = pastedPeople('姓名,手机,工号\n王敏,13800000000,E001\n');
    expect(read.columns.map(({ field }) => field)).toEqual(['name', null, 'id']);
    expect(read.people).toMatchObject([{ id: 'E001', name: '王敏' }]);
    expect(read.problems).toEqual([{ code: 'column-unused', line: null, header: '手机' }]);
  });

  test('below a title', () => {
    const read = pastedPeople('星河电商员工名单\n\n工号\t姓名\n001\t王敏\n');
    expect(read.hasHeader).toBe(true);
    expect(read.people).toMatchObject([{ id: '001', name: '王敏' }]);
  });

  test('the surer of two headers counts', () => {
    expect(fieldsOf('编号\t工号\t姓名\n1\tE001\t王敏')).toEqual([null, 'id', 'name']);
  });
});

describe('columns without headers are known by what stands in them', () => {
  test('ids, names, departments, positions, managers and dates', () => {
    const text = [
      'E001\t孙浩然\t运营部\t运营主管\t\t2023-09-06\t',
      'E002\t徐杰\t运营部\t运营专员\tE001\t2022/2/5\t',
      'E003\t何军\t设计部\t设计师\tE001\t2020年1月15日\t2025-05-31',
    ].join('\n');
    const read = pastedPeople(text);
    expect(read.hasHeader).toBe(false);
    expect(read.columns.map(({ field }) => field)).toEqual([
      'id',
      'name',
      'department',
      'position',
      'manager',
      'joined',
      'left',
    ]);
    expect(read.problems).toEqual([]);
    expect(read.people[2]).toEqual({
      ...{ id: 'E003', name: '何军', department: '设计部', position: '设计师', manager: 'E001' },
      ...{ joined: dayOf(2020, 1, 15), left: dayOf(2025, 5, 31) },
    });
  });

  test('of two columns of names the one that repeats is of managers', () => {
    expect(fieldsOf('王敏,李强\n张伟,王敏\n李强,王敏\n赵静,王敏')).toEqual(['name', 'manager']);
  });

  test('as typed with spaces between', () => {
    const read = pastedPeople('E001 王敏 运营部\nE002 李强 客服部\n');
    expect(read.columns.map(({ field }) => field)).toEqual(['id', 'name', 'department']);
  });

  test('English names keep their spaces', () => {
    const read = pastedPeople('Lin Xiaowen\nChen Zhiyuan\n');
    expect(read.people.map(({ id, name }) => [id, name])).toEqual([
      ['E001', 'Lin Xiaowen'],
      ['E002', 'Chen Zhiyuan'],
    ]);
    expect(read.hasMadeUpIds).toBe(true);
  });

  test('somebody’s own mapping comes first', () => {
    const read = pastedPeople('王敏,李强\n张伟,王敏', { fields: ['manager', 'name'] });
    expect(read.people.map(({ name, manager }) => [name, manager])).toEqual([
      ['李强', '王敏'],
      ['王敏', '张伟'],
    ]);
  });
});

describe('every problem is named with its line', () => {
  test('ids, names, dates, managers and totals', () => {
    const text = [
      '工号\t姓名\t主管\t入职日期\t离职日期',
      'E001\t王敏\t\t2023-02-30\t',
      '',
      '\t李强\tE001\t\t',
      'E001\t张伟\tE009\t2024-05-01\t2024-04-01',
      'E004\t\t\t\t',
      '合计\t3',
    ].join('\n');
    expect(codes(text)).toEqual([
      ['date-unreadable', 2],
      ['id-missing', 4],
      ['id-repeated', 5],
      ['left-before-joined', 5],
      ['manager-unknown', 5],
      ['name-missing', 6],
      ['total-row', 7],
    ]);
    expect(pastedPeople(text).people.map(({ name }) => name)).toEqual(['王敏', '李强', '张伟', '']);
  });

  test.each([
    ['', 'nothing-pasted'],
    ['工号\t姓名\n', 'nothing-pasted'],
    ['3.5\t4.5\n5.5\t6.5', 'no-name-column'],
  ])('%j is no list: %s', (text, code) => {
    expect(codes(text)).toEqual([[code, null]]);
  });

  test('only ids hold a list up', () => {
    const text = '工号,姓名,主管\nE001,王敏,张三\n,李强,\n';
    expect(
      pastedPeople(text)
        .problems.filter(holdsUp)
        .map(({ code }) => code),
    ).toEqual(['id-missing']);
  });

  test.each(LANGUAGES)('with a sentence that names it (%s)', (language) => {
    const problems = pastedPeople('工号,姓名,入职日期,手机\nE001,王敏,很久,1\nE001,,,\n').problems;
    const sentences = problems.map((problem) => peopleSentence(problem, language));
    expect(sentences.join('\n')).toMatch(/E001/);
    expect(sentences.filter((text) => /2|3|手机/.test(text))).toHaveLength(problems.length);
  });
});

describe('text as it is pasted', () => {
  test('quotes keep delimiters and line breaks inside a cell', () => {
    const read = pastedPeople('工号,姓名,岗位\r\nE001,"王敏","主管, ""代理""\n兼客服"\r\n');
    expect(read.people[0]).toMatchObject({ name: '王敏', position: '主管, "代理"\n兼客服' });
  });

  test('a byte order mark is no part of the first header', () => {
    expect(fieldsOf('\ufeff工号,姓名\nE001,王敏')).toEqual(['id', 'name']);
  });
});

describe('people picked from a sheet', () => {
  const workbook = {
    fileName: '',
    date1904: false,
    sheets: [
      sheet('花名册', [
        ['员工名单'],
        ['工号', '姓名', '入职日期'],
        [{ value: 1, format: '000' }, '王敏', { value: 45_299, format: 'yyyy-mm-dd' }],
        [{ value: 2, format: '000' }, '李强', '昨天'],
      ]),
    ],
  };
  const place = (bottom: number) => ({ sheet: '花名册', range: { top: 1, left: 0, bottom, right: 2 } });

  test('are seen as they are shown: ids under a format, dates as dates', () => {
    const read = pickedPeople(workbook, place(2));
    expect(read.people).toMatchObject([{ id: '001', name: '王敏', joined: dayOf(2024, 1, 8) }]);
    expect(read.problems).toEqual([]);
  });

  test('problems name the sheet’s rows, and whole columns may be picked', () => {
    const read = pickedPeople(workbook, place(1_048_575));
    expect(read.people).toHaveLength(2);
    expect(read.problems).toMatchObject([{ code: 'date-unreadable', line: 4, text: '昨天' }]);
  });

  test('a sheet that is gone holds nobody', () => {
    expect(pickedPeople(workbook, { ...place(2), sheet: '没有' }).problems).toEqual([
      { code: 'nothing-pasted', line: null },
    ]);
  });
});
