import { describe, expect, test } from 'vitest';
import { startExcel } from '../../../src/workbench/node/startExcel';
import { MemoryEngine } from '../memoryEngine';

const started = (names?: readonly string[]) => startExcel({ engine: new MemoryEngine(names) });

describe('batches of the real client', () => {
  test('give what was loaded, after the sync', async () => {
    const { Excel } = started();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'a'],
        [true, ''],
      ];
      range.load('values,address,valueTypes');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.values).toEqual([
        [1, 'a'],
        [true, ''],
      ]);
      expect(() => range.text).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('add a sheet once and go on using it after the sync', async () => {
    const { Excel } = started();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('结果');
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', '结果']);
  });
});
