import { describe, expect, test } from 'vitest';
import { codeOf, excelInMemory, personTypes } from '../excel';

/** B2 is open, the rest is locked. */
const protectedSheet = (options?: Excel.WorksheetProtectionOptions) => {
  const excel = excelInMemory();
  const ready = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options, 'secret');
    await context.sync();
  });
  const attempt = async (work: (sheet: Excel.Worksheet) => unknown) => {
    await ready;
    return codeOf(
      excel.Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      }),
    );
  };
  return { ...excel, attempt };
};

describe('a protected sheet', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['writing to locked cells', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['writing where one cell is locked', (sheet) => (sheet.getRange('B2:B3').values = [[1], [2]])],
    ['clearing', (sheet) => sheet.getRange('B2').clear()],
    ['formatting', (sheet) => (sheet.getRange('B2').format.fill.color = 'red')],
    ['number formats', (sheet) => (sheet.getRange('B2').numberFormat = [['0']])],
    ['inserting rows', (sheet) => sheet.getRange('2:2').insert('Down')],
    ['deleting columns', (sheet) => sheet.getRange('A:A').delete('Left')],
    ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 10)],
    ['new tables', (sheet) => sheet.tables.add('D1:E2', true)],
    ['merging', (sheet) => sheet.getRange('D1:E2').merge()],
    ['validation', (sheet) => sheet.getRange('B2').dataValidation.clear()],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
  ])('refuses %s', async (_, work) => {
    expect(await protectedSheet().attempt(work)).toBe('AccessDenied');
  });

  test('takes values in cells that are open', async () => {
    expect(await protectedSheet().attempt((sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('no error');
  });

  test('takes what its options allow', async () => {
    const { attempt } = protectedSheet({ allowFormatCells: true, allowInsertRows: true });
    expect(await attempt((sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBe('no error');
    expect(await attempt((sheet) => sheet.getRange('9:9').insert('Down'))).toBe('no error');
    expect(await attempt((sheet) => sheet.getRange('9:9').delete('Up'))).toBe('AccessDenied');
  });

  test('is opened with its password only, and not protected twice', async () => {
    const { attempt } = protectedSheet();
    expect(await attempt((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
    expect(await attempt((sheet) => sheet.protection.unprotect('wrong'))).toBe('InvalidArgument');
    expect(await attempt((sheet) => sheet.protection.unprotect('secret'))).toBe('no error');
    expect(await attempt((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('no error');
  });

  test('tells its options, and keeps persons out of locked cells', async () => {
    const { Excel, engine, attempt } = protectedSheet({ allowSort: true });
    expect(await attempt(() => undefined)).toBe('no error');
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected,options');
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowSort,
        protection.options.allowFormatCells,
      ]).toEqual([true, true, false]);
    });
    const sheet = engine.sheets()[0]!.id;
    const typed = (row: number, column: number) => personTypes(engine, { sheet, row, column }, 'x');
    expect([await typed(1, 1), await typed(0, 0)]).toEqual([true, false]);
    expect(
      engine
        .read({ sheet, top: 0, bottom: 1, left: 0, right: 1 })
        .flat()
        .map(({ value }) => value),
    ).toEqual([null, null, null, 'x']);
  });

  test('lets a person insert, delete and size only the lines its options allow', async () => {
    const { engine, attempt } = protectedSheet({ allowInsertRows: true, allowFormatColumns: true });
    await attempt(() => undefined);
    const sheet = { sheetId: engine.sheets()[0]!.id, sheetName: 'Sheet1' };
    const insert = (dimension: 'ROW' | 'COL', base = 2) =>
      engine.model.dispatch('ADD_COLUMNS_ROWS', {
        ...sheet,
        dimension,
        position: 'after',
        base,
        quantity: 1,
      });
    const others = (dimension: 'ROW' | 'COL') => [
      engine.model.dispatch('REMOVE_COLUMNS_ROWS', { ...sheet, dimension, elements: [4] }),
      engine.model.dispatch('RESIZE_COLUMNS_ROWS', { ...sheet, dimension, elements: [4], size: 90 }),
      engine.model.dispatch('HIDE_COLUMNS_ROWS', { ...sheet, dimension, elements: [5] }),
    ];
    const done = (results: readonly { readonly isSuccessful: boolean }[]) =>
      results.map(({ isSuccessful }) => isSuccessful);
    expect(done([insert('ROW'), ...others('ROW')])).toEqual([true, false, false, false]);
    expect(done([insert('COL'), ...others('COL')])).toEqual([false, false, true, true]);
    const last = engine.model.getters.getNumberCols(sheet.sheetId) - 1;
    expect(insert('COL', last).isSuccessful).toBe(true);
  });
});
