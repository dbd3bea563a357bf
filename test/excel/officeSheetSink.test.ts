import { afterEach, describe, expect, test, vi } from 'vitest';
import { officeSheetSink } from '../../src/excel/officeSheetSink';
import { officeTableSource } from '../../src/excel/officeTableSource';
import { sheetPlan } from '../ports/sheetSink';
import { officeBed, sheetGrid, workbookGrid } from './bed';
import type { SheetPlan } from '../../src/tables';

afterEach(() => vi.unstubAllGlobals());

const OWN = workbookGrid(sheetGrid('评分表', [['工号', 1]]));

const slip = (id: string, score: number): SheetPlan => ({
  ...sheetPlan(`${id} 王敏`, `slip:2025-06:${id}`, [
    [
      { column: 0, value: '指标', style: { fill: 'F3F4F6' } },
      { column: 1, value: '得分' },
    ],
    [
      { column: 0, value: '转化率' },
      { column: 1, value: score },
    ],
    [
      { column: 0, value: '合计', link: { sheet: '评分表', cell: { row: 0, column: 0 } } },
      { column: 1, value: { formula: 'B2*1' } },
    ],
  ]),
  merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  protection: { allowSort: false, allowFilter: false },
  freeze: { rows: 1, columns: 0 },
  conditionalFormats: [
    {
      range: { top: 1, left: 1, bottom: 1, right: 1 },
      rule: { kind: 'data-bar', color: '0F6CBD', min: 0, max: 100 },
    },
  ],
  validations: [
    {
      range: { top: 1, left: 1, bottom: 1, right: 1 },
      rule: { kind: 'decimal', min: 0, max: 100 },
      message: null,
    },
  ],
});

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `E${String(index + 1).padStart(3, '0')}`);

const shown = async () =>
  (await officeTableSource().workbook()).sheets.map(({ name, stamp, rows }) => ({
    name,
    stamp,
    values: rows.map((row) => row?.map((cell) => cell?.value)),
  }));

describe('sheets of ours', () => {
  test('take as many syncs for thirty as for three, and stay below 5 MB each', async () => {
    const requests = [];
    for (const count of [3, 30]) {
      const bed = officeBed(OWN);
      const sizes: number[] = [];
      bed.host.watch(({ request }) => sizes.push(request.length));
      await officeSheetSink().write(ids(count).map((id) => slip(id, 87)));
      requests.push(sizes.length);
      expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    }
    expect(requests[0]).toBe(requests[1]);
  }, 120_000);

  test('leave what was there, or are completed by a repetition, whichever request fails', async () => {
    const old = ids(2).map((id) => slip(id, 60));
    const fresh = ids(3).map((id) => slip(id, 90));
    officeBed(OWN);
    await officeSheetSink().write(old);
    await officeSheetSink().write(fresh);
    const whole = await shown();
    for (let request = 1; request <= 6; request += 1) {
      for (const afterActions of [0, 20]) {
        const bed = officeBed(OWN);
        await officeSheetSink().write(old);
        bed.host.faults.add({ request, fail: 'GeneralException', afterActions });
        await officeSheetSink()
          .write(fresh)
          .catch(() => undefined);
        bed.host.faults.clear();
        expect((await shown())[0]).toEqual(whole[0]);
        await officeSheetSink().write(fresh);
        expect(new Set((await shown()).map((one) => JSON.stringify(one)))).toEqual(
          new Set(whole.map((one) => JSON.stringify(one))),
        );
        bed.close();
      }
    }
  }, 120_000);

  test('replace one that the person has renamed where it stands, and leave its name', async () => {
    const bed = officeBed(OWN);
    await officeSheetSink().write([slip('E001', 60), slip('E002', 60)]);
    const renamed = bed.host.workbook.sheets[1]!;
    bed.engine.renameSheet(renamed.id, '给王敏的');
    expect(await officeSheetSink().write([slip('E001', 90)])).toMatchObject([
      { name: '给王敏的', wanted: 'E001 王敏', replaced: true },
    ]);
    expect((await shown()).map(({ name }) => name)).toEqual(['评分表', '给王敏的', 'E002 王敏']);
  });

  test('refuse a table’s name that the person uses, before anything is written', async () => {
    const table = { name: 'Results', range: { top: 0, left: 0, bottom: 1, right: 1 } };
    officeBed(
      workbookGrid(
        sheetGrid(
          '我的',
          [
            ['a', 'b'],
            [1, 2],
          ],
          { tables: [{ ...table, headerRow: true, totalsRow: false }] },
        ),
      ),
    );
    const plan = {
      ...sheetPlan('结果', 'results', [[{ column: 0, value: 'x' }]]),
      tables: [{ ...table, style: null, filter: false }],
    };
    await expect(officeSheetSink().write([plan])).rejects.toMatchObject({
      name: 'TableNameTaken',
      sheet: '我的',
    });
    expect((await shown()).map(({ name }) => name)).toEqual(['我的']);
  });
});
