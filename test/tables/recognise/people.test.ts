import { describe, expect, test } from 'vitest';
import { read, sheet, table, type Written } from './grids';

const METRICS: readonly (readonly Written[])[] = [
  ['指标', '权重', '目标值', '实际值'],
  ['转化率', 60, '3%', '4%'],
  ['复购率', 40, '10%', '9%'],
];
const employees = sheet('员工', [
  ['工号', '姓名', '部门', '岗位'],
  ['E1', '王敏', '运营', '专员'],
  ['E2', '李强', '客服', '专员'],
  ['E3', '李强', '运营', '专员'],
]);

describe('who a table without an id column is about', () => {
  test.each<[string, readonly (readonly Written[])[]]>([
    ['labels with their value in one cell', [['工号：E1', '姓名：王敏', '部门：运营']]],
    [
      'labels beside their values',
      [
        ['工号', 'E1', '姓名', '王敏'],
        ['部门', '运营', '岗位', '专员'],
      ],
    ],
    [
      'labels with a colon beside their values',
      [
        ['工号:', 'E1', '姓名：', '王敏'],
        ['部门：', '运营'],
      ],
    ],
    ['all labels in one cell', [['部门：运营   姓名：王敏   工号：E1   岗位：专员']]],
    [
      'labels above their values',
      [
        ['工号', '姓名', '部门'],
        ['E1', '王敏', '运营'],
      ],
    ],
    [
      'labels some columns away from their values',
      [
        ['工号', null, null, 'E1'],
        ['姓名', null, '王敏'],
        ['部门', null, '运营'],
      ],
    ],
    [
      'labels under a title',
      [['2025年6月绩效考核表'], [], ['工号：E1  姓名：王敏'], ['部门：运营', '考核人：张总']],
    ],
    ['English labels', [['Employee ID: E1', 'Name: 王敏', 'Department: 运营']]],
    ['a name to sign with underscores', [['工号：__E1__', '姓名：王敏____', '部门：运营']]],
  ])('is told by %s', (_, above) => {
    const found = read(sheet('Sheet1', [...above, ...METRICS]));
    expect(table(found, 'employeeId', 'name', 'department', 'metric', 'weight')).toEqual([
      ['E1', '王敏', '运营', '转化率', '60'],
      ['E1', '王敏', '运营', '复购率', '40'],
    ]);
    expect(found.input.traits.missingColumns).toEqual([]);
    expect(found.input.traits.supplied).toContainEqual({
      field: 'employeeId',
      from: 'label',
      row: 0,
      rows: 2,
      text: 'E1',
    });
  });

  test('is not told to a total', () => {
    const found = read(sheet('Sheet1', [['工号：E1', '姓名：王敏'], ...METRICS, ['合计', 100]]));
    expect(table(found, 'employeeId', 'metric', 'weight').at(-1)).toEqual(['', '合计', '100']);
    expect(found.input.traits.missingColumns).toEqual([]);
  });

  test('is told sheet by sheet', () => {
    const found = read([
      sheet('王敏', [['工号：E1', '姓名：王敏'], ...METRICS]),
      sheet('李强', [['工号：E2', '姓名：李强'], ...METRICS]),
    ]);
    expect(table(found, 'employeeId', 'name').map(([id]) => id)).toEqual(['E1', 'E1', 'E2', 'E2']);
  });

  test('is told block by block on one sheet', () => {
    const found = read(
      sheet('全员', [
        ['工号：E1', '姓名：王敏'],
        ...METRICS,
        ['合计', 100],
        [],
        ['工号：E2', '姓名：李强'],
        ...METRICS,
        ['合计', 100],
        ['员工签字：', null, '日期：'],
      ]),
    );
    expect(table(found, 'employeeId', 'metric').filter(([, metric]) => metric !== '合计')).toEqual([
      ['E1', '转化率'],
      ['E1', '复购率'],
      ['E2', '转化率'],
      ['E2', '复购率'],
      ['', ''],
    ]);
    expect(found.input.traits.remarkRows).toEqual([{ row: 6, text: '员工签字： 日期：' }]);
  });

  test('goes on under a header repeated within the table', () => {
    const found = read(sheet('王敏', [['工号：E1'], ...METRICS, METRICS[0] ?? [], ['时效', 0, 1, 1]]));
    expect(table(found, 'employeeId')).toEqual([['E1'], ['E1'], ['E1']]);
  });

  test('changes with the rows between that name somebody else', () => {
    const found = read(
      sheet('全员', [
        ['指标', '权重', '目标值', '实际值'],
        ['工号：E1', '姓名：王敏'],
        ['转化率', 100, '3%', '4%'],
        ['工号：E2  姓名：李强'],
        ['复购率', 100, '10%', '9%'],
      ]),
    );
    expect(table(found, 'employeeId', 'name', 'metric').filter(([, , metric]) => metric !== '')).toEqual([
      ['E1', '王敏', '转化率'],
      ['E2', '李强', '复购率'],
    ]);
    expect(found.input.traits.missingColumns).toEqual([]);
    expect(found.cellOf({ table: 'scorecard', row: 3, field: 'employeeId' })).toEqual({
      sheet: '全员',
      row: 3,
      column: 0,
    });
  });

  test('changes with headings that name an employee', () => {
    const heading = (text: string) => [text, null, null, null];
    const found = read([
      sheet(
        '全员',
        [
          METRICS[0] ?? [],
          heading('王敏（运营）'),
          ['转化率', 100, 1, 1],
          heading('E3 李强'),
          ['转化率', 100, 1, 1],
        ],
        {
          merges: ['A2:D2', 'A4:D4'],
        },
      ),
      employees,
    ]);
    expect(table(found, 'employeeId', 'metric').filter(([, metric]) => metric !== '')).toEqual([
      ['E1', '转化率'],
      ['E3', '转化率'],
    ]);
    expect(found.input.traits.remarkRows.map(({ text }) => text)).toEqual(['王敏（运营）', 'E3 李强']);
  });

  test('is told by a name that one employee has', () => {
    const found = read([sheet('Sheet1', [['姓名：王敏'], ...METRICS]), employees]);
    expect(table(found, 'employeeId', 'name')).toEqual([
      ['E1', '王敏'],
      ['E1', '王敏'],
    ]);
    expect(found.input.traits.supplied).toContainEqual({
      field: 'employeeId',
      from: 'employees',
      row: 0,
      rows: 2,
      text: 'E1',
    });
  });

  test('is not told by a name that two employees have', () => {
    const found = read([sheet('Sheet1', [['姓名：李强'], ...METRICS]), employees]);
    expect(table(found, 'employeeId')).toEqual([[''], ['']]);
    expect(found.input.traits.missingColumns).toEqual(['employeeId']);
  });

  test('is told row by row by names in a column', () => {
    const found = read([
      sheet('评分', [
        ['姓名', '指标', '权重', '目标值', '实际值'],
        ['王敏', '转化率', 100, 1, 1],
      ]),
      employees,
    ]);
    expect(table(found, 'employeeId')).toEqual([['E1']]);
    expect(found.input.traits.missingColumns).toEqual([]);
  });

  test('stays unknown where a row is about a namesake, and the column is missing', () => {
    const found = read([
      sheet('评分', [
        ['姓名', '指标', '权重', '目标值', '实际值'],
        ['王敏', '转化率', 100, 1, 1],
        ['李强', '转化率', 100, 1, 1],
        ['合计', null, 200],
      ]),
      employees,
    ]);
    expect(table(found, 'employeeId')).toEqual([['E1'], [''], ['']]);
    expect(found.input.traits.missingColumns).toEqual(['employeeId']);
  });

  test.each(['王敏', 'E1', 'E1-王敏', '王敏（E1）', 'E1 王敏'])('is told by a sheet named %s', (name) => {
    const found = read([sheet(name, METRICS), employees]);
    expect(table(found, 'employeeId')).toEqual([['E1'], ['E1']]);
    expect(found.input.traits.supplied).toContainEqual({
      field: 'employeeId',
      from: 'sheet-name',
      row: 0,
      rows: 2,
      text: 'E1',
    });
  });

  test.each(['李强', 'Sheet1', '2025-06', '6月'])('is not told by a sheet named %s', (name) => {
    const found = read([sheet(name, METRICS), employees]);
    expect(table(found, 'employeeId')).toEqual([[''], ['']]);
    expect(found.input.traits.missingColumns).toEqual(['employeeId']);
  });

  test('is never a form’s number', () => {
    const found = read(sheet('Sheet1', [['编号：HR-003'], ...METRICS]));
    expect(table(found, 'employeeId')).toEqual([[''], ['']]);
  });

  test('is never the first of a list above', () => {
    const found = read(sheet('Sheet1', [['工号', '姓名'], ['E1', '王敏'], ['E2', '李强'], [], ...METRICS]));
    expect(table(found, 'employeeId')).toEqual([[''], ['']]);
  });

  test('comes from the column before any label', () => {
    const found = read(
      sheet('Sheet1', [['工号：E9'], ['工号', '指标', '权重', '目标值', '实际值'], ['E1', '甲', 100, 1, 1]]),
    );
    expect(table(found, 'employeeId')).toEqual([['E1']]);
    expect(found.input.traits.supplied).toEqual([]);
  });
});

describe('ids', () => {
  test.each<[string, Written, string]>([
    ['numbers', 1001, '1001'],
    ['numbers under leading zeros', { value: 1, format: '000' }, '001'],
    ['numbers under a prefix', { value: 7, format: '"E"000' }, 'E007'],
    ['text', '001', '001'],
    ['a long number', 320102199001011, '320102199001011'],
  ])('are read as %s are seen', (_, id, seen) => {
    const found = read(
      sheet('表', [
        ['工号', '指标', '权重', '目标', '实际'],
        [id, '甲', 100, 1, 1],
      ]),
    );
    expect(table(found, 'employeeId')).toEqual([[seen]]);
  });
});

describe('merged and left-out cells', () => {
  const header = ['工号', '姓名', '部门', '板块', '指标', '权重', '目标', '实际'];

  test('a merged cell holds for all of its rows', () => {
    const found = read(
      sheet(
        '表',
        [
          header,
          ['E1', '王敏', '运营', '固定', '甲', 50, 1, 1],
          [null, null, null, null, '乙', 30, 1, 1],
          [null, null, null, '成长', '丙', 20, 1, 1],
        ],
        { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D3'] },
      ),
    );
    expect(table(found, 'employeeId', 'name', 'department', 'section')).toEqual([
      ['E1', '王敏', '运营', '固定'],
      ['E1', '王敏', '运营', '固定'],
      ['E1', '王敏', '运营', '成长'],
    ]);
    expect(found.input.traits.mergedFrom).toContainEqual({ row: 1, field: 'section', height: 2 });
    expect(found.input.traits.mergedFrom).toHaveLength(7);
    expect(found.cellOf({ table: 'scorecard', row: 2, field: 'employeeId' })).toEqual({
      sheet: '表',
      row: 1,
      column: 0,
    });
  });

  test('a blank cell below an id is not filled in by guessing', () => {
    const found = read(
      sheet('表', [
        header,
        ['E1', '王敏', '运营', '固定', '甲', 50, 1, 1],
        [null, null, null, null, '乙', 50, 1, 1],
      ]),
    );
    expect(table(found, 'employeeId', 'name')).toEqual([
      ['E1', '王敏'],
      ['', ''],
    ]);
  });

  test('a weight merged over two metrics is not each one’s own', () => {
    const found = read(
      sheet('表', [header, ['E1', '', '', '', '甲', 50, 1, 1], ['E1', '', '', '', '乙', null, 1, 1]], {
        merges: ['F2:F3'],
      }),
    );
    expect(table(found, 'weight')).toEqual([['50'], ['']]);
  });

  test('a merged cell that reaches over blank rows makes no rows of them', () => {
    const found = read(
      sheet('表', [header, ['E1', '王敏', '运营', '固定', '甲', 100, 1, 1], [], []], { merges: ['A2:A4'] }),
    );
    expect(found.input.rows).toHaveLength(1);
  });
});
