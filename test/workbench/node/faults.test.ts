import { describe, expect, test } from 'vitest';
import { codeOf, excelInMemory } from '../excel';

const write = (
  excel: ReturnType<typeof excelInMemory>,
  addresses: readonly string[],
  options: Excel.RunOptions = {},
) =>
  excel.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of addresses) {
      sheet.getRange(address).values = [[address]];
      await context.sync();
    }
  });

const cells = ({ engine }: ReturnType<typeof excelInMemory>) =>
  engine
    .read({ sheet: engine.sheets()[0]!.id, top: 0, left: 0, bottom: 0, right: 2 })[0]
    ?.map(({ value }) => value);

describe('a request that is chosen', () => {
  test('fails with the code asked for, and nothing of it is done', async () => {
    const excel = excelInMemory();
    excel.host.faults.add({ request: 2, fail: 'GeneralException' });
    expect(await codeOf(write(excel, ['A1', 'B1', 'C1']))).toBe('GeneralException');
    expect(cells(excel)).toEqual(['A1', null, null]);
  });

  test('fails after some of its actions, which stay done', async () => {
    const excel = excelInMemory();
    excel.host.faults.add({ request: 1, fail: 'AccessDenied', afterActions: 1 });
    const run = excel.Excel.run(async (context) => {
      context.workbook.settings.add('a', 1);
      context.workbook.settings.add('b', 2);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('AccessDenied');
    expect(excel.host.faults.requests).toBe(1);
  });

  test('is late', async () => {
    const excel = excelInMemory();
    excel.host.faults.add({ request: 1, delay: 40 });
    const start = performance.now();
    await write(excel, ['A1']);
    expect(performance.now() - start).toBeGreaterThan(35);
  });

  test('finds the document changed by somebody else before it, or after it', async () => {
    const excel = excelInMemory();
    excel.host.faults.add({ request: 2, before: () => excel.host.type('A1', 'theirs') });
    excel.host.faults.add({ request: 3, after: () => excel.host.type('A1', 'later') });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['mine']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['theirs']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['theirs']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['later']]);
    });
  });

  test('is forgotten when faults are cleared', async () => {
    const excel = excelInMemory();
    excel.host.faults.add({ request: 1, fail: 'GeneralException' });
    excel.host.faults.clear();
    expect(await codeOf(write(excel, ['A1']))).toBe('no error');
  });
});

describe('limits', () => {
  test('requests of more than 5 MB are refused, of less taken', async () => {
    const excel = excelInMemory();
    const text = (length: number) =>
      codeOf(
        excel.Excel.run(async (context) => {
          const rows = Array.from({ length: 170 }, () => ['长'.repeat(length)]);
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:A170').values = rows;
          await context.sync();
        }),
      );
    expect(await text(10_000)).toBe('no error');
    expect(await text(11_000)).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('answers of more than 5 MB are refused', async () => {
    const excel = excelInMemory();
    const rows = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
    const run = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A100').values = rows;
      await context.sync();
      sheet.getRange('B1:B100').values = rows;
      await context.sync();
      sheet.getRange('A1:B100').load('values');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('cells hold 32 767 characters', async () => {
    const excel = excelInMemory();
    const long = (length: number) =>
      codeOf(
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(length)]];
          await context.sync();
        }),
      );
    expect(await long(32_767)).toBe('no error');
    expect(await long(32_768)).toBe('InvalidArgument');
  });
});

describe('while a person edits a cell', () => {
  test('requests are refused', async () => {
    const excel = excelInMemory();
    excel.host.cellEditing = true;
    expect(await codeOf(write(excel, ['A1']))).toBe('InvalidOperationInCellEditMode');
    excel.host.cellEditing = false;
    expect(await codeOf(write(excel, ['A1']))).toBe('no error');
  });

  test('requests that can wait do', async () => {
    const excel = excelInMemory();
    excel.engine.cellEditor(true);
    const run = write(excel, ['A1'], { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cells(excel)?.[0]).toBeNull();
    excel.engine.cellEditor(false);
    await run;
    expect(cells(excel)?.[0]).toBe('A1');
  });
});

describe('who watches the wire', () => {
  test('sees each request with its answer and time', async () => {
    const excel = excelInMemory();
    const seen: number[] = [];
    const stop = excel.host.watch(({ request, answer, milliseconds }) => {
      seen.push(request.length, answer.body.length, milliseconds);
    });
    await write(excel, ['A1']);
    stop();
    await write(excel, ['A1']);
    expect(seen.slice(0, 3).every((number) => number > 0)).toBe(true);
  });
});
