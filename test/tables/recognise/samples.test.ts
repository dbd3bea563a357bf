import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/ooxml';
import { rangeA1, recognise } from '../../../src/tables';
import { table } from './grids';

const sample = (name: string) =>
  recognise(readWorkbook(readFileSync(resolve(__dirname, '../../../assets/samples', name)), name));
const sources = (found: ReturnType<typeof sample>) =>
  found.sources.map((source) => [source.sheet, rangeA1(source.range), source.table, source.rows]);

describe('the samples', () => {
  test('the month’s scorecard is read from its Excel table, with its employees', () => {
    const found = sample('scorecard-2025-06.xlsx');
    expect(sources(found)).toEqual([['评分表', 'A1:J156', 'Scorecard', 155]]);
    expect(found.input.employees).toHaveLength(30);
    expect(found.period).toMatchObject({ period: { id: '2025-06' }, source: 'file-name' });
    expect(
      table(found, 'employeeId', 'section', 'metric', 'weight', 'method', 'target', 'actual', 'unit')[0],
    ).toEqual(['E001', '固定', '转化率', '30', '越高越好', '3%', '3.8%', '%']);
    expect([
      found.ignoredSheets,
      found.input.traits.unusedColumns,
      found.input.traits.missingColumns,
    ]).toEqual([[], [], []]);
  });

  test('the one with mistakes is read whole, its total row included', () => {
    const found = sample('scorecard-2025-06-with-mistakes.xlsx');
    expect(sources(found)).toEqual([['评分表', 'A1:J158', 'Scorecard', 157]]);
    expect(table(found, 'employeeId', 'weight').at(-1)).toEqual(['合计', '3000']);
  });

  test('the one by department is read from both sheets under their titles', () => {
    const found = sample('scorecard-2025-07-by-department.xlsx');
    expect(sources(found)).toEqual([
      ['运营部', 'A3:I20', null, 17],
      ['客服部', 'A3:I29', null, 26],
    ]);
    expect(found.period).toMatchObject({ period: { id: '2025-07' }, source: 'title', others: [] });
    expect(found.input.traits.unusedColumns).toEqual(['得分']);
    const rows = table(found, 'employeeId', 'name', 'department', 'metric', 'weight', 'target', 'actual');
    expect(rows[0]).toEqual(['1001', '陈嘉', '运营部', '店铺转化率', '40%', '3%', '3.2%']);
    expect(rows[17]).toEqual(['2001', '何苗', '客服部', '平均响应时间（秒）', '30%', '90', '63']);
    expect(rows.filter(([id]) => id === '合计')).toHaveLength(2);
  });
});
