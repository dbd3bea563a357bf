import { describe, expect, test } from 'vitest';
import {
  codesOf,
  employee,
  error,
  issuesOf,
  libraryMetric,
  ofCode,
  outline,
  repaired,
  row,
} from './scorecards';
import { heldBack, monthPeriod } from '../../../src/core';

const policy = { period: monthPeriod(2025, 6) };
const errors = (issues: ReturnType<typeof issuesOf>) =>
  outline(issues.filter(({ severity }) => severity === 'error'));
const half = (cells: Parameters<typeof row>[0]) => row({ weight: 50, ...cells });

describe('whose a row is', () => {
  const employees = [
    employee({ id: 'E001', name: '王敏', department: '运营' }),
    employee({ id: 'E018', name: '陈杰', department: '客服' }),
    employee({ id: 'E019', name: '李雷', department: '客服' }),
    employee({ id: 'E020', name: '李雷', department: '运营' }),
  ];

  test('an id that is not among the employees is an error, and holds its owner back, too', () => {
    const rows = [
      half({ employeeId: 'E018', name: '陈杰', metric: 'a' }),
      half({ employeeId: 'E099', name: '陈杰', metric: 'b' }),
    ];
    const issues = issuesOf(rows, { employees });
    expect(errors(issues)).toEqual([
      'employee-unknown @ 1 employeeId',
      '  weight-sum @ 0 weight',
      '  weight-sum @ 1 weight',
      '  name-with-two-ids @ 1 employeeId',
    ]);
    expect(heldBack(issues)).toEqual(new Set(['E099', 'E018']));
    expect(errors(issuesOf(repaired(rows, issues[0]!), { employees }))).toEqual([]);
  });

  test('a sum that the stray row does not account for is an error of its own', () => {
    const rows = [
      row({ employeeId: 'E018', name: '陈杰', metric: 'a', weight: 50 }),
      row({ employeeId: 'E099', name: '陈杰', metric: 'b', weight: 10 }),
    ];
    expect(errors(issuesOf(rows, { employees }))).toEqual([
      'weight-sum @ 0 weight',
      'employee-unknown @ 1 employeeId',
      '  weight-sum @ 1 weight',
      '  name-with-two-ids @ 1 employeeId',
    ]);
  });

  test.each([
    ['one employee of that name lacks the metric', { name: '陈杰', metric: 'b' }, 'E018'],
    ['the department fits as well', { name: '陈杰', department: '客服', metric: 'b' }, 'E018'],
    ['the department is another', { name: '陈杰', department: '设计', metric: 'b' }, null],
    ['the employee has that metric already', { name: '陈杰', metric: 'a' }, null],
    ['two employees have that name', { name: '李雷', metric: 'b' }, null],
    [
      'two have that name, one of them that department',
      { name: '李雷', department: '运营', metric: 'b' },
      'E020',
    ],
    ['nobody has that name', { name: '周涛', metric: 'b' }, null],
    ['there is no name', { name: '', metric: 'b' }, null],
  ])('whether there is a fix where %s', (_, cells, id) => {
    const rows = [
      row({ employeeId: 'E018', name: '陈杰', metric: 'a' }),
      row({ employeeId: 'E099', ...cells }),
    ];
    const [issue] = ofCode(issuesOf(rows, { employees }), 'employee-unknown');
    expect(issue?.fix?.[0].new ?? null).toBe(id);
    expect(issue?.facts.owner?.id ?? null).toBe(id);
  });

  test('rows under one wrong id are one mistake with one fix', () => {
    const rows = ['a', 'b'].map((metric) => half({ employeeId: 'E0l8', name: '陈杰', metric }));
    const issues = issuesOf(rows, { employees });
    expect(errors(issues)).toEqual(['employee-unknown @ 0 employeeId', '  employee-unknown @ 1 employeeId']);
    expect(issues[0]?.fix).toHaveLength(2);
    expect(errors(issuesOf(repaired(rows, issues[0]!), { employees }))).toEqual([]);
  });

  test('without a list of employees whoever is in the scorecard is one', () => {
    expect(ofCode(issuesOf([row({ employeeId: 'E099' })]), 'employee-unknown')).toEqual([]);
  });

  test('a row without an id is an error, with its owner where the name tells', () => {
    const rows = [half({ metric: 'a' }), half({ metric: 'b', employeeId: '' })];
    const issues = issuesOf(rows);
    expect(errors(issues)).toEqual(['employee-blank @ 1 employeeId', '  weight-sum @ 0 weight']);
    expect(errors(issuesOf(repaired(rows, issues[0]!)))).toEqual([]);
  });

  test('where only the first row of each person carries the id, the fix is the id above', () => {
    const rows = [
      half({ employeeId: 'E001', name: '王敏', metric: 'a' }),
      half({ employeeId: '', name: '', metric: 'b' }),
      half({ employeeId: 'E002', name: '李雷', metric: 'a' }),
      half({ employeeId: '', name: '', metric: 'b' }),
    ];
    const issues = issuesOf(rows);
    expect(errors(issues)).toEqual([
      'employee-blank @ 1 employeeId',
      '  weight-sum @ 0 weight',
      'employee-blank @ 3 employeeId',
      '  weight-sum @ 2 weight',
    ]);
    expect(ofCode(issues, 'employee-blank').map(({ fix }) => fix?.[0].new)).toEqual(['E001', 'E002']);
  });

  test('a blank row ends the rows that the id above speaks for', () => {
    const nothing = row({
      employeeId: '',
      name: '',
      metric: '',
      weight: '',
      target: '',
      actual: '',
      method: '',
    });
    const rows = [
      half({ employeeId: 'E001', metric: 'a' }),
      nothing,
      half({ employeeId: '', name: '', metric: 'b' }),
    ];
    expect(ofCode(issuesOf(rows), 'employee-blank').map(({ fix }) => fix)).toEqual([null]);
  });

  test('ids that are numbers are repaired as numbers', () => {
    const rows = [half({ employeeId: 1001, metric: 'a' }), half({ metric: 'b', employeeId: '' })];
    expect(ofCode(issuesOf(rows), 'employee-blank')[0]?.fix?.[0].new).toBe(1001);
  });

  test('an id that is an error value is that and nothing else', () => {
    const issues = issuesOf([row({ employeeId: error('#REF!') })], { employees });
    expect(errors(issues)).toEqual(['error-value @ 0 employeeId', '  employee-blank @ 0 employeeId']);
  });

  test('ids like names of object properties are ids like any other', () => {
    for (const id of ['__proto__', 'constructor', 'toString'])
      expect(errors(issuesOf([row({ employeeId: id })]))).toEqual([]);
  });
});

describe('the list of employees', () => {
  test('an id that stands twice is told of at the second', () => {
    const employees = [employee({ id: 'E001', name: '王敏' }), employee({ id: 'E001', name: '王珉' })];
    expect(ofCode(issuesOf([row()], { employees }), 'employee-repeated')).toMatchObject([
      { place: { table: 'employees', row: 1, field: 'id' }, facts: { first: { row: 0 } } },
    ]);
  });

  test('somebody without an id, a date that cannot be read, and dates in the wrong order are told of', () => {
    const employees = [
      employee({ id: 'E001', name: '王敏', joined: '去年夏天' }),
      employee({ name: '李雷' }),
      employee({ id: 'E003', name: '韩梅', joined: '2025-06-10', left: '2025-06-01' }),
    ];
    const issues = issuesOf([row()], { employees, policy });
    expect(codesOf(issues)).toEqual(
      expect.arrayContaining(['date-unreadable', 'employee-without-id', 'dates-reversed']),
    );
  });

  test.each([
    ['joined long ago', { joined: '2023-01-01' }, true],
    ['joined on the last day', { joined: '2025-06-30' }, true],
    ['joins the day after', { joined: '2025-07-01' }, false],
    ['left on the first day', { left: '2025-06-01' }, true],
    ['left the day before', { left: '2025-05-31' }, false],
  ])('an employee who %s and has no metrics is told of: %s', (_, dates, told) => {
    const employees = [
      employee({ id: 'E001', name: '王敏' }),
      employee({ id: 'E002', name: '李雷', ...dates }),
    ];
    const found = ofCode(issuesOf([row()], { employees, policy }), 'employee-without-metrics');
    expect(found.map(({ people }) => people)).toEqual(told ? [['E002']] : []);
  });

  test('somebody with adjustments only has no metrics either', () => {
    const rows = [row({ method: '直接加减分', weight: '', target: '', actual: 2 })];
    expect(ofCode(issuesOf(rows), 'employee-without-metrics')).toMatchObject([
      { place: { row: 0 }, people: ['E001'] },
    ]);
  });

  test.each([
    [{ left: '2025-05-31' }, 'left-before-period'],
    [{ left: '2025-06-01' }, 'few-days'],
    [{ left: '2025-06-14' }, 'few-days'],
    [{ left: '2025-06-15' }, null],
    [{ joined: '2025-06-16' }, null],
    [{ joined: '2025-06-17' }, 'few-days'],
    [{ joined: '2025-07-01' }, 'joined-after-period'],
  ])('metrics of somebody here only in part: %j is %s', (dates, code) => {
    const employees = [employee({ id: 'E001', name: '王敏', ...dates })];
    const codes = codesOf(issuesOf([row()], { employees, policy })).filter((each) =>
      ['left-before-period', 'joined-after-period', 'few-days'].includes(each),
    );
    expect(codes).toEqual(code ? [code] : []);
  });

  test('dates without a period are told of, for nobody is prorated', () => {
    const employees = [employee({ id: 'E001', name: '王敏', joined: '2023-01-01' })];
    expect(codesOf(issuesOf([row()], { employees }))).toContain('period-unknown');
    expect(codesOf(issuesOf([row()], { employees, policy }))).not.toContain('period-unknown');
    expect(codesOf(issuesOf([row()]))).not.toContain('period-unknown');
  });
});

describe('cells of the lists', () => {
  test('that cannot be used are warnings, wherever they stand', () => {
    const employees = [employee({ id: 'E001', name: '王敏', position: error('#N/A'), joined: '去年' })];
    const library = [
      libraryMetric({
        metric: '转化率',
        weight: '三十',
        method: '看情况',
        section: '其它',
        source: error('#REF!'),
      }),
      libraryMetric({ template: '运营', weight: 5 }),
    ];
    const found = issuesOf([row()], { employees, library, policy });
    expect(outline(found.filter(({ severity }) => severity === 'warning'))).toEqual([
      'error-value @ employees 0 position',
      'date-unreadable @ employees 0 joined',
      'unknown-section @ library 0 section',
      'unreadable @ library 0 weight',
      'unknown-method @ library 0 method',
      'error-value @ library 0 source',
      'library-without-metric @ library 1 metric',
    ]);
    expect(heldBack(found)).toEqual(new Set());
  });

  test('a total among the employees is nobody, and told of', () => {
    const employees = [employee({ id: 'E001', name: '王敏' }), employee({ id: '合计', name: '1' })];
    expect(ofCode(issuesOf([row()], { employees, policy }), 'total-row')).toMatchObject([
      { place: { table: 'employees', row: 1, field: 'id' }, facts: { label: '合计' } },
    ]);
  });
});

describe('names', () => {
  test('one name under two ids is a warning, and only advice where both are employees', () => {
    const rows = [row(), row({ employeeId: 'E002' })];
    expect(ofCode(issuesOf(rows), 'name-with-two-ids')).toMatchObject([
      { severity: 'warning', facts: { ids: ['E001', 'E002'] } },
    ]);
    const employees = [employee({ id: 'E001', name: '王敏' }), employee({ id: 'E002', name: '王敏' })];
    expect(ofCode(issuesOf(rows, { employees }), 'name-with-two-ids')).toMatchObject([
      { severity: 'advice' },
    ]);
  });

  test('one id with two names is a warning at the strange one', () => {
    const rows = [half({ metric: 'a' }), half({ metric: 'b', name: '李雷' })];
    expect(ofCode(issuesOf(rows), 'id-with-two-names')).toMatchObject([
      { place: { row: 1, field: 'name' }, facts: { usual: '王敏', other: '李雷', rows: 1 } },
    ]);
  });

  test('the employees know the name better than the first row', () => {
    const rows = [half({ metric: 'a', name: '李雷' }), half({ metric: 'b' })];
    const employees = [employee({ id: 'E001', name: '王敏' })];
    expect(ofCode(issuesOf(rows, { employees }), 'id-with-two-names')).toMatchObject([{ place: { row: 0 } }]);
  });

  test('two departments are a warning, unless days part them', () => {
    const rows = [half({ metric: 'a', department: '运营' }), half({ metric: 'b', department: '设计' })];
    expect(ofCode(issuesOf(rows), 'id-with-two-names')).toMatchObject([{ facts: { field: 'department' } }]);
    const moved = [
      row({ department: '运营', from: '2025-06-01', to: '2025-06-15' }),
      row({ department: '设计', from: '2025-06-16', to: '2025-06-30' }),
    ];
    expect(ofCode(issuesOf(moved, { policy }), 'id-with-two-names')).toEqual([]);
  });

  test.each([
    ['metric', '客单价(元)', '客单价（元）', true],
    ['metric', 'GMV', 'gmv', true],
    ['metric', '店铺 转化率', '店铺转化率', true],
    ['metric', '自己营销', '自已营销', false],
    ['metric', '转化率', '复购率', null],
    ['metric', 'ROI', 'ROl', null],
    ['name', '王 敏', '王敏', true],
  ] as const)('%s %s and %s look alike: %s', (field, text, usual, fixed) => {
    const rows = [usual, usual, text].map((value, index) =>
      row({
        employeeId: field === 'name' ? 'E001' : `E00${index}`,
        name: '',
        metric: `m${index}`,
        weight: 40,
        [field]: value,
      }),
    );
    const found = ofCode(issuesOf(rows), 'look-alike');
    if (fixed === null) expect(found).toEqual([]);
    else {
      expect(found).toMatchObject([{ place: { row: 2, field }, facts: { text, usual } }]);
      expect(found[0]?.fix?.map((edit) => edit.new) ?? null).toEqual(fixed ? [usual] : null);
    }
  });

  test('ids that look alike are pointed out, but 001 and 1 are two people', () => {
    const rows = [
      row({ employeeId: 'E001', metric: 'a' }),
      row({ employeeId: 'E0O1', metric: 'b', name: '' }),
    ];
    expect(ofCode(issuesOf(rows), 'look-alike')).toHaveLength(1);
    const others = [row({ employeeId: '001' }), row({ employeeId: '1', name: '李雷' })];
    expect(ofCode(issuesOf(others), 'look-alike')).toEqual([]);
  });

  test('spaces around texts are told once per column and removed with one click', () => {
    const rows = [half({ metric: ' a', name: '王敏　' }), half({ metric: 'b ' })];
    const issues = issuesOf(rows);
    expect(ofCode(issues, 'stray-spaces').map(({ facts }) => facts)).toEqual([
      { field: 'name', count: 1 },
      { field: 'metric', count: 2 },
    ]);
    const [, metric] = ofCode(issues, 'stray-spaces');
    expect(ofCode(issuesOf(repaired(rows, metric!)), 'stray-spaces')).toHaveLength(1);
  });
});
