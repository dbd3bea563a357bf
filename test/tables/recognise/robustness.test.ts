import { describe, expect, test } from 'vitest';
import type { GridCell, SheetGrid } from '../../../src/tables';
import { cell, read, sheet, table, type Written } from './grids';

const HEADER = ['工号', '指标', '权重', '目标', '实际'];

/** Generous, for a busy machine: what is not linear takes minutes. */
const within = (milliseconds: number, work: () => void) => {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(milliseconds);
};

describe('odd workbooks', () => {
  test('headers that are names of the language are headers like others', () => {
    const found = read(
      sheet('__proto__', [
        [...HEADER, '__proto__', 'constructor', 'hasOwnProperty'],
        ['E1', '甲', 100, 1, 1, 'x', 'y', 'z'],
      ]),
    );
    expect(table(found, 'employeeId', 'metric')).toEqual([['E1', '甲']]);
    expect(found.input.traits.unusedColumns).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
  });

  test('employees and metrics by such names are people and metrics', () => {
    const found = read(sheet('表', [HEADER, ['__proto__', 'constructor', 100, 1, 1]]));
    expect(table(found, 'employeeId', 'metric')).toEqual([['__proto__', 'constructor']]);
  });

  test('rows of any length are read', () => {
    const found = read(
      sheet('表', [HEADER, ['E1'], ['E1', '甲', 100, 1, 1, null, null, null, 9], ['E1', '乙']]),
    );
    expect(table(found, 'employeeId', 'metric')).toEqual([
      ['E1', ''],
      ['E1', '甲'],
      ['E1', '乙'],
    ]);
  });

  test('errors in headers and cells are read past', () => {
    const found = read(
      sheet('表', [
        [...HEADER, { value: { error: '#REF!' } }],
        ['E1', '甲', { value: { error: '#N/A' } }, 1, 1, 2],
      ]),
    );
    expect(table(found, 'employeeId', 'weight')).toEqual([['E1', '#N/A']]);
  });

  test('a merged cell as tall as a sheet can be is read past', () => {
    const found = read(sheet('表', [HEADER, ['E1', '甲', 100, 1, 1]], { merges: ['A2:A1048576'] }));
    expect(found.input.rows).toHaveLength(1);
  });
});

describe('large workbooks', () => {
  const grid = (rows: SheetGrid['rows']): SheetGrid => ({ ...sheet('表', []), rows });
  const row = (...written: Written[]): readonly (GridCell | undefined)[] => written.map(cell);

  test('3 000 people are read in a moment', () => {
    const rows = Array.from({ length: 15_000 }, (_, index) =>
      row(`E${Math.floor(index / 5)}`, `指标${index % 5}`, 20, '3%', 0.04),
    );
    within(5000, () => expect(read(grid([row(...HEADER), ...rows])).input.rows).toHaveLength(15_000));
  });

  test('1 000 people in blocks of their own, with merged cells, are read in a moment', () => {
    const rows = Array.from({ length: 1000 }, (_, person) => [
      row(`工号：E${person}`, '姓名：王敏'),
      row('板块', '指标', '权重', '目标', '实际'),
      row('固定', '甲', 60, 1, 1),
      row(null, '乙', 40, 1, 1),
      row(),
    ]).flat();
    const merges = Array.from({ length: 1000 }, (_, person) => ({
      top: person * 5 + 2,
      bottom: person * 5 + 3,
      left: 0,
      right: 0,
    }));
    within(5000, () => {
      const found = read({ ...grid(rows), merges });
      expect(found.input.rows).toHaveLength(2000);
      expect(table(found, 'employeeId', 'section').at(-1)).toEqual(['E999', '固定']);
    });
  });

  test('a sheet of a million sparse rows and one of 16 384 columns are read in a moment', () => {
    const tall: (readonly (GridCell | undefined)[] | undefined)[] = [
      row(...HEADER),
      row('E1', '甲', 100, 1, 1),
    ];
    tall[1_048_575] = row('E1', '乙', 0, 1, 1);
    const wide = Array.from({ length: 16_384 }, (_, column) => cell(column % 2 ? `列${column}` : null));
    within(5000, () => {
      expect(read(grid(tall)).input.rows).toHaveLength(2);
      const found = read(
        grid([[...row(...HEADER), ...wide.slice(5)], row('E1', '甲', 100, 1, 1), wide, wide]),
      );
      expect(table(found, 'employeeId')[0]).toEqual(['E1']);
    });
  });

  test('a sheet whose every row repeats the header is read in a moment', () => {
    const rows = Array.from({ length: 3000 }, () => row(...HEADER));
    within(5000, () => expect(read(grid(rows)).problem?.code).toBe('no-rows'));
  });
});
