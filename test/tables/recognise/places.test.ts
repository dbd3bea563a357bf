import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCORECARD_FIELDS } from '../../../src/core';
import { columnName, sheetCellText, type Recognition, type SheetGrid } from '../../../src/tables';
import { read, sheet, shown, type Written } from './grids';

const HEADERS = [
  '工号',
  '姓名',
  '考核指标',
  '权重',
  '目标值',
  '实际值',
  '单位',
  '备注',
  '得分',
  '评语',
  '目标值',
  '',
  '区域',
];

const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Written>(null, null, 'E1', 'E2', '甲', 30, 0.4, '3%', '是') },
  fc.constantFrom<Written>(
    '合计',
    '制表人：张三',
    '注：见附件',
    ' ',
    { value: 5, formula: 'A1' },
    { value: '', formula: 'A1' },
  ),
  fc.constantFrom<Written>({ value: 45752, format: 'm/d' }, { value: { error: '#REF!' } }, true, '等级'),
);

const tables = fc.record({
  headers: fc.shuffledSubarray(HEADERS, { minLength: 6 }),
  rows: fc.array(fc.array(written, { maxLength: 15 }), { maxLength: 12 }),
  above: fc.array(
    fc.constantFrom<readonly Written[]>([], ['2025年6月绩效考核表'], ['工号：E7', '姓名：王敏']),
    { maxLength: 3 },
  ),
});

/** Cells with something to see below the header that nothing tells of. */
function unaccounted(grid: SheetGrid, header: number, found: Recognition): readonly string[] {
  const { traits, rows } = found.input;
  const told = new Set([...traits.unusedColumns, ...traits.repeatedColumns]);
  const remarks = new Set(
    traits.remarkRows.map(({ row }) => found.cellOf({ table: 'scorecard', row, field: null })?.row),
  );
  const cells = new Set<string>();
  rows.forEach((entries, row) => {
    for (const field of SCORECARD_FIELDS) {
      const cell = found.cellOf({ table: 'scorecard', row, field });
      if (cell && shown(entries[field]) !== '') cells.add(`${cell.row}:${cell.column}`);
    }
  });
  const headerOf = (column: number) => {
    const value = grid.rows[header]?.[column]?.value;
    return typeof value === 'string' ? value : columnName(column);
  };
  return grid.rows.flatMap((row, index) =>
    index <= header || remarks.has(index)
      ? []
      : (row ?? []).flatMap((cell, column) => {
          const empty = cell === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
          return empty || cells.has(`${index}:${column}`) || told.has(headerOf(column))
            ? []
            : [`${columnName(column)}${index + 1}`];
        }),
  );
}

describe('every cell of a scorecard', () => {
  test('is read into a row, or its column or its row is told', () => {
    fc.assert(
      fc.property(tables, ({ headers, rows, above }) => {
        const grid = sheet('表', [...above, headers, ...rows]);
        const found = read(grid);
        fc.pre(found.sources.length === 1 && found.sources[0]?.range.top === above.length);
        expect(unaccounted(grid, above.length, found)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the cell behind a place', () => {
  const found = read([
    sheet('运营部', [['工号：E1'], ['考核指标', '权重', '目标值', '实际值'], ['甲', 100, 1, 2]]),
    sheet('员工', [
      ['工号', '姓名', '入职日期'],
      ['E1', '王敏', '2024-01-01'],
    ]),
    sheet('指标库', [
      ['考核指标', '默认权重', '数据来源'],
      ['甲', 30, '后台'],
    ]),
  ]);

  test.each([
    ['a value', { table: 'scorecard', row: 0, field: 'actual' }, '运营部!D3'],
    ['a value told by a label', { table: 'scorecard', row: 0, field: 'employeeId' }, '运营部!A1'],
    ['a row', { table: 'scorecard', row: 0, field: null }, '运营部!A3'],
    ['a value without a column', { table: 'scorecard', row: 0, field: 'goalId' }, '运营部!A3'],
    ['a header', { table: 'scorecard', row: 'header', field: 'weight' }, '运营部!B2'],
    ['the table', { table: 'scorecard', row: 'header', field: null }, '运营部!A2'],
    ['an employee', { table: 'employees', row: 0, field: 'joined' }, '员工!C2'],
    ['an employee’s header', { table: 'employees', row: 'header', field: 'name' }, '员工!B1'],
    ['a metric of the library', { table: 'library', row: 0, field: 'source' }, '指标库!C2'],
  ] as const)('is found for %s', (_, place, text) => {
    const cell = found.cellOf(place);
    expect(cell && sheetCellText(cell)).toBe(text);
  });

  test('is none for a row or a table that is not there', () => {
    expect(found.cellOf({ table: 'scorecard', row: 9, field: 'actual' })).toBeNull();
    const alone = read(
      sheet('表', [
        ['工号', '指标', '权重', '目标', '实际'],
        ['E1', '甲', 1, 1, 1],
      ]),
    );
    expect(alone.cellOf({ table: 'employees', row: 0, field: 'id' })).toBeNull();
    expect(() => alone.rowSheet(1)).toThrow(RangeError);
  });
});
