import { describe, expect, test } from 'vitest';
import { delivered, excelInMemory, personTypes } from '../excel';

type Told = Record<string, unknown>;

/** Listens and gives what was told, without the functions among it. */
async function listening(
  excel: ReturnType<typeof excelInMemory>,
  events: (context: Excel.RequestContext) => readonly OfficeExtension.EventHandlers<unknown>[],
) {
  const told: Told[] = [];
  const handlers = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.load('items/id');
    context.workbook.tables.load('items/id');
    await context.sync();
    const added = events(context).map((event) =>
      event.add((args) => {
        told.push(JSON.parse(JSON.stringify(args)) as Told);
        return Promise.resolve();
      }),
    );
    await context.sync();
    return added;
  });
  return { told, handlers };
}

const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.items[0]!;

describe('events', () => {
  test('tell of changed cells: old and new value of single ones, source and place', async () => {
    const excel = excelInMemory();
    const { told } = await listening(excel, (context) => [firstSheet(context).onChanged]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['a']];
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('B1:C1').values = [[1, 2]];
      await context.sync();
      expect(told).toEqual([]);
    });
    await delivered();
    expect(told).toMatchObject([
      {
        type: 'WorksheetChanged',
        address: 'A1',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        details: { valueBefore: '', valueAfter: 'a', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      },
      { address: 'A1', details: { valueBefore: 'a', valueAfter: 2 } },
      { address: 'B1:C1', changeType: 'RangeEdited' },
    ]);
    expect(told[2]).not.toHaveProperty('details');
  });

  test('lead back to the cells', async () => {
    const excel = excelInMemory();
    let address = '';
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) =>
        excel.Excel.run(async (inner) => {
          const range = args.getRange(inner).load('address');
          await inner.sync();
          address = range.address;
        }),
      );
      await context.sync();
    });
    excel.host.type('B2:B3', '5');
    await delivered();
    await delivered();
    expect(address).toBe('Sheet1!B2:B3');
  });

  test('tell a person’s typing from the add-in’s, and a co-author’s from both', async () => {
    const excel = excelInMemory();
    const { told } = await listening(excel, ({ workbook }) => [workbook.worksheets.onChanged]);
    const { id } = excel.engine.sheets()[0]!;
    await personTypes(excel.engine, { sheet: id, row: 0, column: 0 }, '1');
    await delivered();
    excel.host.faults.add({ request: 1, before: () => excel.host.type('A2', '2') });
    await excel.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await delivered();
    expect(told).toMatchObject([
      { address: 'A1', source: 'Local', triggerSource: 'Unknown' },
      { address: 'A2', source: 'Remote' },
    ]);
  });

  test('tell of tables', async () => {
    const excel = excelInMemory();
    const { told } = await listening(excel, ({ workbook }) => [
      workbook.tables.onAdded,
      workbook.tables.onChanged,
      workbook.tables.onDeleted,
    ]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('B2:C4', true);
      sheet.getRange('A1:B3').values = [
        ['', '', ''],
        ['', 'x', ''],
        ['', 'y', ''],
      ].map((row) => row.slice(0, 2));
      table.convertToRange();
      await context.sync();
    });
    await delivered();
    expect(told.map(({ type, address }) => [type, address])).toEqual([
      ['TableAdded', undefined],
      ['TableChanged', 'B2:B3'],
      ['TableDeleted', undefined],
    ]);
  });

  test('tell of sheets that come, go, are renamed, shown and activated', async () => {
    const excel = excelInMemory({ sheets: ['a', 'b'] });
    const { told } = await listening(excel, ({ workbook: { worksheets } }) => [
      worksheets.onAdded,
      worksheets.onDeleted,
      worksheets.onActivated,
      worksheets.onDeactivated,
      worksheets.onNameChanged,
    ]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('c');
      sheet.activate();
      sheet.name = 'd';
      sheet.delete();
      await context.sync();
    });
    await delivered();
    expect(told.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetNameChanged',
      'WorksheetDeleted',
    ]);
    expect(told[3]).toMatchObject({ nameBefore: 'c', nameAfter: 'd' });
  });

  test('tell of the selection, to sheet, table and document', async () => {
    const excel = excelInMemory();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('B2:C4', true);
      await context.sync();
    });
    const { told } = await listening(excel, (context) => [
      firstSheet(context).onSelectionChanged,
      context.workbook.tables.items[0]!.onSelectionChanged,
      context.workbook.onSelectionChanged,
    ]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').select();
      await context.sync();
    });
    await delivered();
    expect(told).toMatchObject([
      { type: 'WorksheetSelectionChanged', address: 'A1:B2' },
      { type: 'TableSelectionChanged', address: 'B2', isInsideTable: true },
      {},
    ]);
    expect(told).toHaveLength(3);
  });

  test('stop when nobody listens any more, or when they are turned off', async () => {
    const excel = excelInMemory();
    const { told, handlers } = await listening(excel, (context) => [firstSheet(context).onChanged]);
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await delivered();
    expect(told).toEqual([]);
    await excel.Excel.run(handlers[0]!.context, async (context) => {
      handlers[0]!.remove();
      await context.sync();
    });
    excel.host.type('A1', '2');
    await delivered();
    expect(told).toEqual([]);
  });
});
