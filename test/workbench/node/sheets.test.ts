import { describe, expect, test } from 'vitest';
import { codeOf, excelInMemory } from '../excel';

const adding = (name: string) => {
  const { Excel } = excelInMemory();
  return codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
};

describe('names of sheets', () => {
  test.each(['历史', 'a'.repeat(31), "it's", 'History 1', '2025-06', '😀'.repeat(15)])(
    'take %s',
    async (name) => {
      expect(await adding(name)).toBe('no error');
    },
  );

  test.each([
    '',
    'a'.repeat(32),
    'a/b',
    'a\\b',
    'a?',
    'a*',
    'a:b',
    '[a',
    'a]',
    "'a",
    "a'",
    'History',
    'HISTORY',
  ])('refuse %s', async (name) => expect(await adding(name)).toBe('InvalidArgument'));

  test('are one where only case differs', async () =>
    expect(await adding('SHEET1')).toBe('ItemAlreadyExists'));

  test('are given where none is', async () => {
    const { Excel, engine } = excelInMemory();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2']);
  });

  test('may change their own case', async () => {
    const { Excel, engine } = excelInMemory();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = 'SHEET1';
      await context.sync();
    });
    expect(engine.sheets()[0]?.name).toBe('SHEET1');
  });
});

describe('sheets', () => {
  test('are found by name and by id, and keep their id when renamed', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      sheet.name = '评分表';
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect(again.name).toBe('评分表');
    });
  });

  test('move, hide and follow one another', async () => {
    const { Excel, engine } = excelInMemory({ sheets: ['a', 'b', 'c'] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('c').position = 0;
      worksheets.getItem('a').visibility = 'Hidden';
      const next = worksheets.getItem('c').getNext(true).load('name');
      const last = worksheets.getLast().load('name');
      const beyond = worksheets.getLast().getNextOrNullObject();
      await context.sync();
      expect([next.name, last.name, beyond.isNullObject]).toEqual(['b', 'b', true]);
    });
    expect(engine.sheets().map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'c visible',
      'a hidden',
      'b visible',
    ]);
  });

  test('leave one of them visible', async () => {
    const { Excel } = excelInMemory({ sheets: ['a', 'b'] });
    const run = (work: (context: Excel.RequestContext) => void) =>
      codeOf(
        Excel.run(async (context) => {
          work(context);
          await context.sync();
        }),
      );
    expect(await run(({ workbook }) => (workbook.worksheets.getItem('b').visibility = 'VeryHidden'))).toBe(
      'no error',
    );
    expect(await run(({ workbook }) => workbook.worksheets.getItem('b').delete())).toBe('InvalidOperation');
    expect(await run(({ workbook }) => workbook.worksheets.getItem('a').delete())).toBe('InvalidOperation');
    expect(await run(({ workbook }) => (workbook.worksheets.getItem('a').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
    expect(await run(({ workbook }) => workbook.worksheets.getItem('b').activate())).toBe('InvalidOperation');
  });

  test('are gone after being deleted', async () => {
    const { Excel } = excelInMemory({ sheets: ['a', 'b'] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('b');
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('freeze, hide gridlines, and keep print set-up', async () => {
    const { Excel, engine } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt('A1:B2');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea('A1:D9');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.load('showGridlines');
      const frozen = sheet.freezePanes.getLocation().load('address');
      const area = pageLayout.getPrintArea().load('address');
      const titles = pageLayout.getPrintTitleRows().load('address');
      pageLayout.load('orientation,topMargin,zoom');
      await context.sync();
      expect([frozen.address, area.address, titles.address]).toEqual([
        'Sheet1!A1:B2',
        'Sheet1!A1:D9',
        'Sheet1!1:2',
      ]);
      expect([sheet.showGridlines, pageLayout.orientation, pageLayout.topMargin]).toEqual([
        false,
        'Landscape',
        72,
      ]);
    });
    const furniture = engine.furniture(engine.sheets()[0]!.id);
    expect([furniture?.gridlines, furniture?.frozen]).toEqual([false, { rows: 2, columns: 2 }]);
  });

  test('carry properties of their own', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Sheet1');
      customProperties.add('Stamp', 'slip:2025-06');
      const stamp = customProperties.getItemOrNullObject('STAMP').load('key,value');
      const none = customProperties.getItemOrNullObject('other');
      await context.sync();
      expect([stamp.key, stamp.value, none.isNullObject]).toEqual(['Stamp', 'slip:2025-06', true]);
      stamp.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe('the workbook', () => {
  test('keeps settings as JSON and custom properties by key', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add('scheme', { shares: [20, 50, 30] });
      properties.custom.add('Period', '2025-06');
      properties.title = 'June';
      const setting = settings.getItem('scheme').load('value');
      const period = properties.custom.getItem('period').load('value,type');
      properties.load('title');
      await context.sync();
      expect(setting.value).toEqual({ shares: [20, 50, 30] });
      expect([period.value, period.type, properties.title]).toEqual(['2025-06', 'String', 'June']);
      settings.getItem('none').load('value');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('knows names of ranges, which move with their cells, and of values', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Cap', sheet.getRange('B4'), 'highest');
      sheet.names.add('Stamp', '="slip"').visible = false;
      sheet.getRange('A1').formulas = [['=Cap*2']];
      sheet.getRange('1:1').insert('Down');
      const cap = context.workbook.names.getItem('cap').load('formula,value,comment,scope');
      const stamp = sheet.names.getItem('Stamp').load('formula,scope,visible');
      const using = sheet.getRange('A2').load('formulas');
      const range = sheet.getRange('Cap').load('address');
      await context.sync();
      expect([cap.formula, cap.value, cap.comment, cap.scope]).toEqual([
        '=Sheet1!$B$5',
        'Sheet1!B5',
        'highest',
        'Workbook',
      ]);
      expect([stamp.formula, stamp.scope, stamp.visible]).toEqual(['="slip"', 'Worksheet', false]);
      expect([using.formulas, range.address]).toEqual([[['=Cap*2']], 'Sheet1!B5']);
      context.workbook.names.add('CAP', sheet.getRange('A1'));
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });

  test('tells the language, calculates, and lets itself be suspended', async () => {
    const { Excel } = excelInMemory({ language: 'zh-CN' });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator');
      await context.sync();
      expect(application.cultureInfo.name).toBe('zh-CN');
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe('.');
      expect(application.calculationMode).toBe('Automatic');
    });
  });

  test('opens other files in windows of their own', async () => {
    const { Excel, host } = excelInMemory();
    await Excel.createWorkbook('UEsDBA==');
    expect(host.workbook.opened).toEqual(['UEsDBA==']);
  });

  test('takes no new sheets while its structure is protected', async () => {
    const { Excel } = excelInMemory();
    await Excel.run(async (context) => {
      context.workbook.protection.protect('secret');
      await context.sync();
      context.workbook.worksheets.add('x');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      context.workbook.protection.unprotect('wrong');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      context.workbook.protection.unprotect('secret');
      context.workbook.worksheets.add('x');
      await context.sync();
    });
  });
});
