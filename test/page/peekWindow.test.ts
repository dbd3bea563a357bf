import { describe, expect, test } from 'vitest';
import { peekWindow } from '../../src/page/file/peekWindow';
import { sheetGrid } from '../excel/bed';

const HEADER = ['工号', '姓名', '实际'];
const TALL = sheetGrid('评分表', [
  ['2025-06'],
  HEADER,
  ...Array.from({ length: 100 }, (_, index) => [`E${index}`, '王敏', index]),
]);
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('the part of a sheet around a cell', () => {
  test('is what stands around it, under the header far above', () => {
    const { header, rows, columns } = peekWindow(TALL, at(50, 2));
    expect(header).toBe(1);
    expect([rows[0], rows.at(-1)]).toEqual([44, 56]);
    expect(columns).toEqual([0, 1, 2]);
  });

  test('shows a header once that is near', () => {
    const { header, rows } = peekWindow(TALL, at(3, 0));
    expect(header).toBeNull();
    expect(rows.filter((row) => row === 1)).toHaveLength(1);
  });

  test('reaches beyond what is filled, where the cell does', () => {
    const { rows, columns } = peekWindow(TALL, at(105, 5));
    expect(rows).toContain(105);
    expect(columns).toContain(5);
  });

  test('stays small for a large range', () => {
    expect(peekWindow(TALL, { top: 1, left: 0, bottom: 101, right: 2 }).rows.length).toBeLessThan(50);
  });
});
