import { describe, expect, test } from 'vitest';
import { codeOf, excelInMemory } from '../excel';

const onSheet = <R>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
  excel = excelInMemory(),
) => excel.Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

describe('what is written to cells', () => {
  test('is read as typing, formats included', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.values = [['3.6%', '4/5', "'4/5", '', '12', '=1+1']];
      range.load('values,numberFormat,formulas');
      await context.sync();
      expect(range.values[0]?.slice(0, 5)).toEqual([0.036, 45752, '4/5', '', 12]);
      expect(range.numberFormat[0]?.slice(0, 3)).toEqual(['0.00%', 'd-mmm', 'General']);
      expect(range.formulas[0]?.[5]).toBe('=1+1');
    });
  });

  test('stays text in cells formatted as text', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['001', '001']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['001', 1]]);
    });
  });

  test('leaves cells alone where it is null', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['a', 'b']];
      range.values = [[null, 'c']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', 'c']]);
    });
  });

  test('may be one value for all, but not another shape', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
      range.values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'Range.values' },
      });
    });
  });
});

describe('ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a resized range', (range) => range.getResizedRange(1, -1), 'B2:B4'],
    ['an offset range', (range) => range.getOffsetRange(2, 1), 'C4:D5'],
    ['a cell, also outside', (range) => range.getCell(4, 0), 'B6'],
    ['the bounding rectangle', (range) => range.getBoundingRect('E1'), 'B1:E3'],
    ['an intersection', (range) => range.getIntersection('C3:F9'), 'C3'],
    ['its last row', (range) => range.getLastRow(), 'B3:C3'],
    ['its last column', (range) => range.getLastColumn(), 'C2:C3'],
    ['a row', (range) => range.getRow(1), 'B3:C3'],
    ['rows above', (range) => range.getRowsAbove(1), 'B1:C1'],
    ['rows below', (range) => range.getRowsBelow(2), 'B4:C5'],
    ['rows below, counted back', (range) => range.getRowsBelow(-1), 'B3:C3'],
    ['columns after', (range) => range.getColumnsAfter(1), 'D2:D3'],
    ['columns before', (range) => range.getColumnsBefore(1), 'A2:A3'],
    ['whole columns', (range) => range.getEntireColumn(), 'B:C'],
    ['whole rows', (range) => range.getEntireRow(), '2:3'],
    ['an absolute size', (range) => range.getAbsoluteResizedRange(3, 1), 'B2:B4'],
  ])('lead to %s', async (_, move, expected) => {
    await onSheet(async (sheet, context) => {
      const moved = move(sheet.getRange('B2:C3')).load('address');
      await context.sync();
      expect(moved.address).toBe(`Sheet1!${expected}`);
    });
  });

  test('do not leave the sheet', async () => {
    const off = (move: (range: Excel.Range) => Excel.Range) =>
      codeOf(
        onSheet(async (sheet, context) => {
          move(sheet.getRange('A1')).load('address');
          await context.sync();
        }),
      );
    expect(await off((range) => range.getOffsetRange(-1, 0))).toBe('InvalidArgument');
    expect(await off((range) => range.getResizedRange(-1, 0))).toBe('InvalidArgument');
    expect(await off((range) => range.getIntersection('B2'))).toBe('ItemNotFound');
  });

  test('that do not meet have a null object between them', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('are asked for by address, sheet and name, and refused otherwise', async () => {
    const asked = (address: string) =>
      onSheet(
        async (sheet, context) => {
          const range = sheet.getRange(address).load('address');
          await context.sync();
          return range.address;
        },
        excelInMemory({ sheets: ['Sheet1', '2025 6'] }),
      );
    expect(await asked('a1:b2')).toBe('Sheet1!A1:B2');
    expect(await asked("'2025 6'!C:C")).toBe("'2025 6'!C:C");
    expect(await codeOf(asked('nonsense'))).toBe('InvalidArgument');
    expect(await codeOf(asked('nowhere!A1'))).toBe('InvalidArgument');
    expect(await codeOf(asked('A1,B2'))).toBe('InvalidArgument');
  });

  test('give no values of whole columns, nor of five million cells', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:A').load('values');
      const many = sheet.getRange('A1:E1000000').load('values');
      await context.sync();
      expect([column.values, many.values]).toEqual([null, null]);
    });
  });

  test('know what is used, tables included', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').values = [[2]];
      const used = sheet.getUsedRange().load('address');
      const inside = sheet.getRange('A1:C3').getUsedRange().load('address');
      await context.sync();
      expect([used.address, inside.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2:C3']);
    });
  });

  test('are formatted, and tell null where their cells differ', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.set({ name: 'Arial', size: 14, bold: true, color: '#112233', underline: 'Single' });
      format.set({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        columnWidth: 96,
        rowHeight: 30,
      });
      format.borders.getItem('EdgeBottom').set({ style: 'Continuous', weight: 'Medium', color: '#00FF00' });
      format.protection.locked = false;
      sheet.getRange('A1').format.font.bold = false;
      format.load(
        'font, horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,protection/locked',
      );
      const edge = format.borders.getItem('EdgeBottom').load('style,weight,color,sideIndex');
      const top = format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect([format.font.name, format.font.size, format.font.bold, format.font.underline]).toEqual([
        'Arial',
        14,
        null,
        'Single',
      ]);
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
        'Center',
        'Top',
        true,
      ]);
      expect([format.columnWidth, format.rowHeight, format.protection.locked]).toEqual([96, 30, false]);
      expect([edge.style, edge.weight, edge.color, top.style]).toEqual([
        'Continuous',
        'Medium',
        '#00FF00',
        'None',
      ]);
    });
  });

  test('are formatted cell by cell in one call', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          {
            format: { font: { bold: true }, borders: { bottom: { style: 'Continuous', color: '#112233' } } },
          },
          {},
        ],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 30 } }, {}]);
      const [first, second] = ['A1', 'B1'].map((address) =>
        sheet.getRange(address).load('format/font/bold,format/columnWidth'),
      );
      const edge = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('color');
      await context.sync();
      expect([first!.format.font.bold, second!.format.font.bold, edge.color]).toEqual([
        true,
        false,
        '#112233',
      ]);
      expect([first!.format.columnWidth, second!.format.columnWidth]).toEqual([30, 48]);
    });
  });

  test('are cleared by what they hold', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['x']];
      range.format.fill.color = 'red';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['']], '#FF0000']);
      range.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  test('are merged, but not in tables', async () => {
    const excel = excelInMemory();
    await onSheet(async (sheet, context) => {
      sheet.getRange('F1:G2').merge(true);
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.getRange('A1:B1').merge();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    }, excel);
    expect(excel.engine.merges(excel.engine.sheets()[0]!.id)).toHaveLength(2);
  });

  test('link to places of the workbook', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '王敏', screenTip: '' };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink.documentReference).toBe('Sheet1!B2');
      expect(cell.values).toEqual([['王敏']]);
    });
  });

  test('are validated by lists, numbers and prompts, the last rule of a cell holding', async () => {
    const excel = excelInMemory();
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange('G2:G31').dataValidation;
      all.rule = { list: { inCellDropDown: true, source: 'higher,lower' } };
      all.prompt = { showPrompt: true, title: 'Method', message: 'Choose' };
      const one = sheet.getRange('G5').dataValidation;
      one.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      sheet.getRange('H2').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('A1:A3') },
      };
      one.load('type,rule');
      const rest = sheet.getRange('G6').dataValidation.load('type,prompt');
      const none = sheet.getRange('A1').dataValidation.load('type');
      await context.sync();
      expect([one.type, rest.type, none.type]).toEqual(['Decimal', 'List', 'None']);
      expect(rest.prompt.title).toBe('Method');
    }, excel);
    const { validations } = excel.engine.furniture(excel.engine.sheets()[0]!.id)!;
    expect(validations.map(({ rule }) => rule.kind)).toEqual(['list', 'number', 'list-of-range']);
    expect(validations[0]?.ranges).toHaveLength(2);
  });

  test('are formatted by conditions', async () => {
    const excel = excelInMemory();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1>1';
      custom.custom.format.fill.color = '#FFEEDD';
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#112233';
      const cell = range.conditionalFormats.add('CellValue');
      cell.cellValue.rule = { formula1: '0.8', operator: 'LessThan' };
      cell.cellValue.format.font.color = 'red';
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load('items/type,items/priority');
      const other = cell.customOrNullObject;
      await context.sync();
      expect(count.value).toBe(3);
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
        'CellValue',
        'DataBar',
        'Custom',
      ]);
      expect(other.isNullObject).toBe(true);
      range.conditionalFormats.add('IconSet');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    }, excel);
    const { conditionalFormats } = excel.engine.furniture(excel.engine.sheets()[0]!.id)!;
    expect(conditionalFormats.map(({ rule }) => rule.kind)).toEqual(['cell', 'data-bar', 'formula']);
  });

  test('have charts over them, with series from headings and rows', async () => {
    const excel = excelInMemory();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['dept', 'June', 'July'],
        ['运营', 80, 85],
        ['客服', 90, 70],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Auto');
      chart.title.text = 'Scores';
      chart.setPosition('E2', 'F3');
      chart.legend.position = 'Right';
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.majorGridlines.visible = false;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#336699');
      series.points.getItemAt(1).format.fill.setSolidColor('red');
      chart.load('name,left,top,width,height');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['June', 'July']);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 96, 30]);
    }, excel);
    const [chart] = excel.engine.furniture(excel.engine.sheets()[0]!.id)!.charts;
    expect(chart).toMatchObject({ title: 'Scores', legend: 'right', type: 'ColumnClustered' });
    expect(chart?.series[0]).toMatchObject({
      name: 'June',
      color: '336699',
      values: { top: 1, bottom: 2, left: 1, right: 1 },
    });
    expect(chart?.categories).toMatchObject({ top: 1, bottom: 2, left: 0, right: 0 });
  });
});
