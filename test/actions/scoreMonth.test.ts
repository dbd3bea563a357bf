import { expect, test } from 'vitest';
import { openMonth, scoreMonth } from '../../src/actions';
import type { SheetGrid } from '../../src/tables';

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): SheetGrid => ({
  name,
  visible: true,
  rows: rows.map((row) => row.map((value) => ({ value, format: '' }))),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
});

/** E099 is nobody in the list of employees, though his weights sum to 100. */
const month = () =>
  openMonth({
    workbook: () =>
      Promise.resolve({
        fileName: '2025-06.xlsx',
        date1904: false,
        sheets: [
          sheet('评分表', [
            ['工号', '姓名', '指标', '权重', '目标', '实际'],
            ['E001', '王敏', '订单', 100, 10, 9],
            ['E099', '李雷', '订单', 100, 10, 8],
          ]),
          sheet('员工', [
            ['工号', '姓名', '部门'],
            ['E001', '王敏', '运营'],
          ]),
        ],
      }),
  });

const scores = ({ standings }: ReturnType<typeof scoreMonth>) =>
  standings.map(({ id, score }) => [id, score]);

test('an error holds a score back even where the arithmetic would give one', async () => {
  expect(scores(scoreMonth(await month()))).toEqual([
    ['E001', 90],
    ['E099', null],
  ]);
});

test('allowed errors let it through', async () => {
  expect(scores(scoreMonth(await month(), { allowErrors: true }))).toEqual([
    ['E001', 90],
    ['E099', 80],
  ]);
});
