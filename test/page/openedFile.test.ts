import { describe, expect, test } from 'vitest';
import { sheetGrid, workbookGrid } from '../excel/bed';
import { sheetPlan } from '../ports/sheetSink';
import { openedInTest } from './openedFile';
import type { EditValue } from '../../src/tables';

const MONTH = workbookGrid(
  sheetGrid('评分表', [
    ['工号', '实际'],
    ['E001', '３.２万'],
    ['E002', 90],
  ]),
);
const edit = (row: number, before: EditValue, after: EditValue) => ({
  sheet: '评分表',
  cells: [{ cell: { row, column: 1 }, before, after }],
  room: [],
  styles: [],
});

describe('changes on the page', () => {
  test('are told once per cell, from what the file has to what stands there by now', async () => {
    const { file } = openedInTest(MONTH);
    await file.live.edit(edit(1, '３.２万', 3.2));
    await file.live.edit(edit(1, 3.2, 32000), edit(2, 90, 95));
    expect(file.changes.get()).toEqual([
      { cell: { sheet: '评分表', row: 1, column: 1 }, before: '３.２万', after: 32000 },
      { cell: { sheet: '评分表', row: 2, column: 1 }, before: 90, after: 95 },
    ]);
  });

  test('that are taken back are none', async () => {
    const { file } = openedInTest(MONTH);
    await file.live.edit(edit(1, '３.２万', 32000));
    await file.live.edit(edit(1, 32000, '３.２万'));
    expect(file.changes.get()).toEqual([]);
  });

  test('that were refused are none', async () => {
    const { file } = openedInTest(MONTH);
    await file.live.edit(edit(1, 'something else', 32000));
    expect(file.changes.get()).toEqual([]);
  });

  test('give way to the file, saved anew', async () => {
    const { file } = openedInTest(MONTH);
    await file.live.edit(edit(1, '３.２万', 32000));
    file.readAgain(MONTH);
    expect(file.changes.get()).toEqual([]);
    expect((await file.source.workbook()).sheets[0]?.rows[1]?.[1]?.value).toBe('３.２万');
  });
});

describe('a place of the file', () => {
  const range = { top: 1, left: 1, bottom: 1, right: 1 };

  test('is shown when it is gone to', async () => {
    const { file } = openedInTest(MONTH);
    await file.live.select({ sheet: '评分表', range });
    expect(file.looking.get()).toEqual({ sheet: '评分表', range });
  });

  test('on a sheet that is not there is refused, and what is shown stays', async () => {
    const { file } = openedInTest(MONTH);
    await expect(file.live.select({ sheet: '没有', range })).rejects.toThrow();
    expect(file.looking.get()).toBeNull();
  });
});

describe('sheets of ours', () => {
  const linking = sheetPlan('结果', 'results:2025-06', [
    [
      { column: 0, value: 'E001', link: { sheet: 'E001 王敏', cell: { row: 0, column: 0 } } },
      { column: 1, value: 'E009', link: { sheet: 'E009', cell: { row: 0, column: 0 } } },
    ],
  ]);
  const slip = sheetPlan('E001 王敏', 'slip:2025-06:E001', [[{ column: 0, value: 87 }]]);

  test('are handed over with those that were made earlier, each once', async () => {
    const { file, handedOver } = openedInTest(MONTH);
    await file.sheets.write([linking, slip]);
    await file.sheets.write([slip]);
    expect(handedOver.map((plans) => plans.map(({ stamp }) => stamp))).toEqual([
      ['results:2025-06', 'slip:2025-06:E001'],
      ['results:2025-06', 'slip:2025-06:E001'],
    ]);
  });

  test('are not handed over when it is cancelled, and nothing stands', async () => {
    const { file, handedOver } = openedInTest(MONTH);
    const signal = AbortSignal.abort();
    await expect(file.sheets.write([slip], { signal })).rejects.toThrow();
    expect(handedOver).toEqual([]);
    expect((await file.source.workbook()).sheets).toHaveLength(1);
  });

  test('are linked to by the names that they get', async () => {
    const { file, handedOver } = openedInTest(workbookGrid(sheetGrid('E001 王敏', [['我的']])));
    await file.sheets.write([linking, slip]);
    expect(handedOver[0]?.[0]?.rows[0]?.cells[0]?.link?.sheet).toBe('E001 王敏 (2)');
  });
});
