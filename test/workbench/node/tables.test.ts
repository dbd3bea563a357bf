import { describe, expect, test } from 'vitest';
import { codeOf, excelInMemory, personTypes } from '../excel';

const rows = [
  ['id', 'name', 'score'],
  ['E001', '王敏', 90],
  ['E002', '李强', 80],
];

/** A table `T_ab` in A1:C3. */
async function withTable<R>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
  excel = excelInMemory(),
): Promise<R> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = rows;
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Scorecard';
    await context.sync();
    return work(table, sheet, context);
  });
}

describe('tables', () => {
  test('are known by name in the whole workbook, with their parts', async () => {
    await withTable(async (_, __, context) => {
      const table = context.workbook.tables.getItem('SCORECARD').load('name,id,showTotals,showHeaders,style');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
        range.load('address'),
      );
      table.columns.load('items/name,items/index,count');
      const column = table.columns.getItem('Name').getDataBodyRange().load('values');
      table.rows.load('count');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:C3', 'Sheet1!A1:C1', 'Sheet1!A2:C3']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['id', 'name', 'score']);
      expect([table.rows.count, table.columns.count, column.values]).toEqual([2, 3, [['王敏'], ['李强']]]);
      expect([table.showHeaders, table.showTotals, table.style]).toEqual([true, false, 'TableStyleMedium2']);
    });
  });

  test.each(['T1', 'R1C1', 'c', '1st', 'has space', 'a-b', '', 'a'.repeat(256)])(
    'are not called %s',
    async (name) => {
      const renamed = withTable(async (table, _, context) => {
        table.name = name;
        await context.sync();
      });
      expect(await codeOf(renamed)).toBe('InvalidArgument');
    },
  );

  test('have names that nothing else in the workbook has', async () => {
    const run = withTable(async (_, sheet, context) => {
      context.workbook.names.add('Cap', sheet.getRange('Z1'));
      sheet.getRange('E1:E2').values = [['x'], [1]];
      const other = sheet.tables.add('E1:E2', true);
      await context.sync();
      other.name = 'scorecard';
      expect(await codeOf(context.sync())).toBe('ItemAlreadyExists');
      other.name = 'cap';
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemAlreadyExists');
  });

  test('do not overlap', async () => {
    const run = withTable(async (_, sheet, context) => {
      sheet.tables.add('C3:D9', true);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('name blank and doubled headings', async () => {
    await excelInMemory().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').values = [['a', '', 'A']];
      const table = sheet.tables.add('A1:C1', true);
      const header = table.getHeaderRowRange().load('values');
      const all = table.getRange().load('address');
      await context.sync();
      expect([header.values, all.address]).toEqual([[['a', 'Column1', 'A2']], 'Sheet1!A1:C2']);
    });
  });

  test('take rows at their end and in between, and give them back', async () => {
    await withTable(async (table, _, context) => {
      table.rows.add(undefined, [
        ['E004', '赵', 70],
        ['E005', '钱', 60],
      ]);
      table.rows.add(2, [['E003', '孙', 75]]);
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load('values,address');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:C5');
      expect(body.values.map(([id]) => id as string)).toEqual(['E002', 'E003', 'E004', 'E005']);
    });
  });

  test('take no rows where something stands under them', async () => {
    const run = withTable(async (table, sheet, context) => {
      sheet.getRange('B4').values = [['合计']];
      table.rows.add(undefined, [['E003', '孙', 75]]);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('UnsupportedOperation');
  });

  test('keep one blank row when all are deleted', async () => {
    await withTable(async (table, _, context) => {
      table.rows.deleteRowsAt(0, 2);
      const body = table.getDataBodyRange().load('address,values');
      await context.sync();
      expect([body.address, body.values]).toEqual(['Sheet1!A2:C2', [['', '', '']]]);
    });
  });

  test('are resized with their headings in place', async () => {
    await withTable(async (table, sheet, context) => {
      table.resize('A1:D6');
      const all = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect([all.address, table.columns.items[3]?.name]).toEqual(['Sheet1!A1:D6', 'Column1']);
      table.resize(sheet.getRange('A2:D6'));
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('get columns at the right edge', async () => {
    await withTable(async (table, _, context) => {
      table.columns.add(undefined, [['note'], ['a'], ['b']]);
      const all = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect([all.address, table.columns.items.at(-1)?.name]).toEqual(['Sheet1!A1:D3', 'note']);
    });
  });

  test('show totals under their rows', async () => {
    await withTable(async (table, _, context) => {
      table.showTotals = true;
      const [all, totals, body] = [table.getRange(), table.getTotalRowRange(), table.getDataBodyRange()].map(
        (range) => range.load('address'),
      );
      await context.sync();
      expect([all!.address, totals!.address, body!.address]).toEqual([
        'Sheet1!A1:C4',
        'Sheet1!A4:C4',
        'Sheet1!A2:C3',
      ]);
    });
  });

  test('follow inserted rows and columns, and go with their last row', async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('3:4').insert('Down');
      const all = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect(all.address).toBe('Sheet1!A1:D5');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['id', 'Column1', 'name', 'score']);
      sheet.getRange('1:5').delete('Up');
      const gone = context.workbook.tables.getItemOrNullObject('Scorecard');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('leave their cells when converted to a range, and take them when deleted', async () => {
    await withTable(async (table, sheet, context) => {
      table.convertToRange();
      const left = sheet.getRange('A1').load('values');
      await context.sync();
      expect(left.values).toEqual([['id']]);
      const again = sheet.tables.add('A1:C3', true);
      again.delete();
      left.load('values');
      await context.sync();
      expect(left.values).toEqual([['']]);
      table.load('name');
      table.columns.load('count');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('are found from a range', async () => {
    await withTable(async (_, sheet, context) => {
      const touching = sheet.getRange('C3:D9').getTables().load('items/name');
      const inside = sheet.getRange('C3:D9').getTables(true).getCount();
      await context.sync();
      expect([touching.items.map(({ name }) => name), inside.value]).toEqual([['Scorecard'], 0]);
    });
  });

  test('stand in the way of spills', async () => {
    const excel = excelInMemory();
    await withTable(async (_, sheet, context) => {
      sheet.getRange('B5').formulas = [['=SEQUENCE(1,3)']];
      sheet.getRange('E1').formulas = [['=SEQUENCE(1,3)']];
      sheet.getRange('A6').formulas = [['=SEQUENCE(2)']];
      sheet.getRange('A4').formulas = [['=SEQUENCE(2)']];
      await context.sync();
      const table = sheet.tables.getItem('Scorecard');
      const values = (address: string) => sheet.getRange(address).load('values');
      const [inside, free] = [values('B5:D5'), values('E1:G1')];
      await context.sync();
      expect([inside.values, free.values]).toEqual([[[1, 2, 3]], [[1, 2, 3]]]);
      table.resize('A1:C5');
      const blocked = values('B5:D5');
      await context.sync();
      expect(blocked.values).toEqual([['#SPILL!', '', '']]);
    }, excel);
  });

  test('grow when a person types right under or beside them', async () => {
    const excel = excelInMemory();
    await withTable(async (table, sheet, context) => {
      const { id } = excel.engine.sheets()[0]!;
      await personTypes(excel.engine, { sheet: id, row: 3, column: 0 }, 'E003');
      await personTypes(excel.engine, { sheet: id, row: 0, column: 3 }, 'note');
      await personTypes(excel.engine, { sheet: id, row: 9, column: 0 }, 'far');
      const all = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect([all.address, table.columns.items[3]?.name]).toEqual(['Sheet1!A1:D4', 'note']);
      sheet.protection.protect();
      await context.sync();
      await personTypes(excel.engine, { sheet: id, row: 4, column: 0 }, 'E004');
      all.load('address');
      const now = table.getRange().load('address');
      await context.sync();
      expect(now.address).toBe('Sheet1!A1:D4');
    }, excel);
  });
});

describe('formulas that speak of tables', () => {
  const formulaOf = async (sheet: Excel.Worksheet, context: Excel.RequestContext, cell = 'F2') => {
    const range = sheet.getRange(cell).load('formulas');
    await context.sync();
    return range.formulas[0]?.[0] as string;
  };
  const computed = ({ engine }: ReturnType<typeof excelInMemory>, row = 1, column = 5) =>
    engine.read({ sheet: engine.sheets()[0]!.id, top: row, bottom: row, left: column, right: column })[0]?.[0]
      ?.formula;

  test('are kept as typed and computed as ranges, through growth, renaming and moving', async () => {
    const excel = excelInMemory();
    await withTable(async (table, sheet, context) => {
      sheet.getRange('F2').formulas = [['=SUM(Scorecard[score])']];
      expect(await formulaOf(sheet, context)).toBe('=SUM(Scorecard[score])');
      expect(computed(excel)).toBe('=SUM($C$2:$C$3)');

      table.rows.add(undefined, [['E003', '孙', 75]]);
      await context.sync();
      expect(computed(excel)).toBe('=SUM($C$2:$C$4)');

      table.getHeaderRowRange().values = [['工号', '姓名', 'it [is] #1']];
      expect(await formulaOf(sheet, context)).toBe("=SUM(Scorecard[it '[is'] '#1])");
      expect(computed(excel)).toBe('=SUM($C$2:$C$4)');

      table.name = '评分';
      expect(await formulaOf(sheet, context)).toBe("=SUM(评分[it '[is'] '#1])");

      sheet.getRange('A:A').insert('Right');
      expect(await formulaOf(sheet, context, 'G2')).toBe("=SUM(评分[it '[is'] '#1])");
      expect(computed(excel, 1, 6)).toBe('=SUM($D$2:$D$4)');

      table.convertToRange();
      await context.sync();
      expect(computed(excel, 1, 6)).toBe('=SUM(#REF!)');
    }, excel);
  });

  test('are refused when there is no such table', async () => {
    const run = withTable(async (_, sheet, context) => {
      sheet.getRange('F2').formulas = [['=SUM(Nowhere[score])']];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('are typed by a person as well, and forgotten when typed over', async () => {
    const excel = excelInMemory();
    await withTable(async (_, sheet, context) => {
      const cell = { sheet: excel.engine.sheets()[0]!.id, row: 1, column: 5 };
      await personTypes(excel.engine, cell, '=Scorecard[@score]*2');
      expect(computed(excel)).toBe('=$C$2*2');
      expect(await formulaOf(sheet, context)).toBe('=Scorecard[@score]*2');
      await personTypes(excel.engine, cell, '5');
      expect(await formulaOf(sheet, context)).toBe(5);
      await personTypes(excel.engine, cell, '=1+1');
      expect(await formulaOf(sheet, context)).toBe('=1+1');
    }, excel);
  });
});
