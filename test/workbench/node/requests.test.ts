import { describe, expect, test } from 'vitest';
import { codeOf, excelInMemory } from '../excel';

describe('batches of the real client', () => {
  test('give what was loaded, and only that, after the sync', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 'a'],
        [true, ''],
      ];
      range.load('values,address,valueTypes');
      expect(() => range.address).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.values).toEqual([
        [1, 'a'],
        [true, ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ]);
      expect(() => range.text).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('do nothing before the sync', async () => {
    const { Excel, engine } = excelInMemory();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('new');
      expect(engine.sheets()).toHaveLength(1);
      await context.sync();
      expect(engine.sheets()).toHaveLength(2);
    });
  });

  test('add a sheet once and go on using it after the sync', async () => {
    const { Excel } = excelInMemory();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('结果');
      sheet.getRange('B1').values = [['y']];
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      sheet.tabColor = '#ff0000';
      sheet.load('tabColor,position');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect([sheet.tabColor, sheet.position]).toEqual(['#FF0000', 1]);
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', '结果']);
  });

  test('load by path, by object, by expansion and everything at once', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sheet1');
      const range = sheet.getRange('B2');
      range.values = [[5]];
      range.format.font.bold = true;
      range.format.fill.color = 'orange';
      range.load('format/font/bold, format/fill/color, worksheet/name');
      const other = sheet.getRange('B2').load({ values: true, format: { columnWidth: true } });
      const whole = sheet.getRange('B2').load();
      const sheets = context.workbook.worksheets.load({ name: true, tables: { name: true } });
      await context.sync();
      expect([range.format.font.bold, range.format.fill.color, range.worksheet.name]).toEqual([
        true,
        '#FFA500',
        'Sheet1',
      ]);
      expect([other.values, other.format.columnWidth]).toEqual([[[5]], 48]);
      expect([whole.address, whole.rowIndex, whole.cellCount]).toEqual(['Sheet1!B2', 1, 1]);
      expect(sheets.toJSON()).toMatchObject({ items: [{ name: 'Sheet1', tables: [] }] });
    });
  });

  test('skip and take items of a collection, and count them', async () => {
    const { Excel } = excelInMemory({ sheets: ['a', 'b', 'c', 'd'] });
    await Excel.run(async (context) => {
      const some = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      const count = context.workbook.worksheets.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: 'ValueNotLoaded' }));
      await context.sync();
      expect(some.items.map(({ name }) => name)).toEqual(['b', 'c']);
      expect(count.value).toBe(4);
    });
  });

  test('keep tracked ranges on their cells while rows come and go', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A3:A4');
      range.values = [[1], [2]];
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A4:A5', [[1], [2]]]);
      sheet.getRange('4:5').delete('Up');
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('forget tracked ranges when the run is over', async () => {
    const { Excel, host } = excelInMemory();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
      await context.sync();
      expect(host.workbook.references.count).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.workbook.references.count).toBe(0);
  });

  test('write more cells than travel in one piece', async () => {
    const { Excel, engine } = excelInMemory();
    const values = Array.from({ length: 3000 }, (_, row) => [row, `r${row}`, true]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:D3001').values = values;
      await context.sync();
    });
    const [sheet] = engine.sheets();
    expect(engine.read({ sheet: sheet!.id, top: 3000, left: 1, bottom: 3000, right: 3 })[0]).toEqual([
      { value: 2999 },
      { value: 'r2999' },
      { value: true },
    ]);
  });

  test('are one recalculation, however many writes they hold', async () => {
    const { Excel, engine } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      let recalculations = 0;
      engine.listen(({ kind }) => (recalculations += kind === 'recalculated' ? 1 : 0));
      for (let row = 1; row <= 50; row++) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
      expect(recalculations).toBe(1);
    });
  });

  test('trace, update, check for changes and give plain JSON', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.set({ name: 'renamed', tabColor: '#00FF00' });
      const proxy = sheet as unknown as {
        retrieve: (option: string) => { name: string };
        ensureUnchanged: (state: object) => void;
        update: (state: object) => void;
      };
      const retrieved = proxy.retrieve('name');
      await context.sync();
      expect(retrieved.name).toBe('renamed');
      proxy.ensureUnchanged({ name: 'renamed' });
      await context.sync();
      proxy.ensureUnchanged({ name: 'Sheet1' });
      await expect(context.sync()).rejects.toMatchObject({ code: 'Conflict' });
    });
  });

  test('that fail somewhere tell code and place, keep what went before and leave out what comes after', async () => {
    const { Excel, engine } = excelInMemory();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Sheet1').load('name');
      worksheets.add('before');
      worksheets.getItem('nowhere').getRange('A1').load('values');
      worksheets.add('after');
      const error = (await context.sync().catch((caught: unknown) => caught)) as OfficeExtension.Error;
      expect(error.code).toBe('ItemNotFound');
      expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
      expect(error.debugInfo.statement).toContain('getItem');
      expect(first.name).toBe('Sheet1');
      expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'before']);
      await context.sync();
    });
  });

  test('refuse APIs that are not modelled, by name', async () => {
    const { Excel } = excelInMemory();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Worksheet.shapes' },
    });
    const property = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('standardWidth,enableCalculation');
      await context.sync();
    });
    expect(await codeOf(property)).toBe('ApiNotFound');
  });

  test('refuse to set what can only be read', async () => {
    const { host } = excelInMemory();
    const body = {
      Actions: [
        { Id: 3, ActionType: 4, Name: 'Address', ObjectPathId: 2, ArgumentInfo: { Arguments: ['A1'] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1, ArgumentInfo: {} },
      },
    };
    const { body: answer } = await host.process(JSON.stringify(body));
    expect(JSON.parse(answer)).toMatchObject({
      Results: [],
      Error: { Code: 'InvalidOperation', ActionIndex: 0 },
    });
  });
});

describe('null objects', () => {
  test('are told from objects, and so is what is asked of them', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const nowhere = context.workbook.worksheets.getItemOrNullObject('nowhere');
      const inside = nowhere.getRange('A1').load('values');
      const there = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name');
      const table = context.workbook.tables.getItemOrNullObject('Scorecard');
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
      await context.sync();
      expect([nowhere, inside, table, used, there].map((object) => object.isNullObject)).toEqual([
        true,
        true,
        true,
        true,
        false,
      ]);
      expect(there.name).toBe('Sheet1');
    });
  });

  test('cannot be written to', async () => {
    const { Excel } = excelInMemory();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('nowhere').name = 'x';
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidObjectPath');
  });
});

describe('a page of its own', () => {
  test('knows the requirement sets of a recent Excel', () => {
    const { Office } = excelInMemory({ language: 'zh-CN' });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('excelapi', '1.10')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '2.0')).toBe(false);
    expect(Office.context.displayLanguage).toBe('zh-CN');
  });
});
