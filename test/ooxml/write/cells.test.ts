import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../src/ooxml';
import type { PlannedCell, PlannedRow } from '../../../src/tables';
import { all, cellOf, first, opened } from './opened';
import { LOOKS, bareSheet, sheetOf, workbookOf } from './showcase';

const written = (...values: readonly PlannedCell['value'][]) => opened(workbookOf(sheetOf('表', values)));
const stored = (text: string): string => {
  const xml = written(text).xml('xl/sharedStrings.xml');
  return /<si>(.*)<\/si>/s.exec(xml)![1]!;
};

const formatOf = (file: ReturnType<typeof written>, reference: string) => {
  const style = Number(cellOf(file.sheet(), reference).attributes['s'] ?? 0);
  return first(file.root('xl/styles.xml'), 'cellXfs')!.children[style]!;
};

describe('text', () => {
  test.each([
    ['plain', '转化率', '<t>转化率</t>'],
    ['markup', `a&b<c>"d"'e'`, `<t>a&amp;b&lt;c&gt;"d"'e'</t>`],
    ['an emoji', '👍🏽', '<t>👍🏽</t>'],
    ['right-to-left', 'שלום', '<t>שלום</t>'],
    ['leading space', ' a', '<t xml:space="preserve"> a</t>'],
    ['trailing space', 'a ', '<t xml:space="preserve">a </t>'],
    ['a line break', 'a\nb', '<t xml:space="preserve">a\nb</t>'],
    ['a carriage return', 'a\r\nb', '<t xml:space="preserve">a_x000D_\nb</t>'],
    ['a control character', 'a\u0001b', '<t>a_x0001_b</t>'],
    ['a null', '\0', '<t>_x0000_</t>'],
    ['half a surrogate pair', 'a\ud83d', '<t>a_xD83D_</t>'],
    ['a non-character', '\uffff', '<t>_xFFFF_</t>'],
    ['what looks like an escape', '_x0041_', '<t>_x005F_x0041_</t>'],
    ['two that share an underscore', '_x0041_x0042_', '<t>_x005F_x0041_x005F_x0042_</t>'],
    ['what does not', '_x41_', '<t>_x41_</t>'],
  ])('%s is kept', (_, text, expected) => {
    expect(stored(text)).toBe(expected);
  });

  test.each(['=1+1', '+1', '-', '-5', '@sum', '\tx', '\r=1', '＝1+1'])(
    '%j is text, and stays text when edited',
    (text) => {
      const file = written(text);
      expect(cellOf(file.sheet(), 'A1').attributes['t']).toBe('s');
      expect(first(file.sheet(), 'f')).toBeUndefined();
      expect(formatOf(file, 'A1').attributes['quotePrefix']).toBe('1');
    },
  );

  test('other text carries no quote', () => {
    expect(formatOf(written('a=1'), 'A1').attributes['quotePrefix']).toBeUndefined();
  });

  test('a quoted text keeps its look', () => {
    const cells = [{ column: 0, value: '=a', style: LOOKS.input }];
    const file = opened(workbookOf(bareSheet('表', [{ cells }])));
    expect(formatOf(file, 'A1').attributes).toMatchObject({
      quotePrefix: '1',
      applyFill: '1',
      applyProtection: '1',
    });
  });

  test('the same text is stored once', () => {
    const sst = written('a', 'b', 'a').root('xl/sharedStrings.xml');
    expect(sst.attributes).toMatchObject({ count: '3', uniqueCount: '2' });
  });

  test('a cell holds 32 767 characters and not one more', () => {
    expect(stored('x'.repeat(32_767))).toHaveLength(32_767 + 7);
    expect(() => written('ok', 'x'.repeat(32_768))).toThrow("Sheet '表', cell A2: text of 32768 characters");
  });

  test('numbers stored as text on purpose are not marked as errors', () => {
    expect(first(written('001').sheet(), 'ignoredError')?.attributes).toEqual({
      sqref: 'A1',
      numberStoredAsText: '1',
    });
    expect(first(written('E001').sheet(), 'ignoredError')).toBeUndefined();
  });
});

describe('numbers, truth values and blanks', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [78.33, '78.33'],
    [-0.1, '-0.1'],
    [1e21, '1e+21'],
    [5e-324, '5e-324'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('%d is written so that it reads back the same', (value, expected) => {
    expect(first(written(value).sheet(), 'v')?.text).toBe(expected);
  });

  test.each([Number.NaN, Infinity, -Infinity])('%d is refused, naming the cell', (value) => {
    expect(() => written(1, 2, value)).toThrow(`Sheet '表', cell A3: ${value} is not a number`);
    expect(() => written({ formula: '1/0', cached: value })).toThrow('cell A1');
  });

  test('truth values are truth values', () => {
    const sheet = written(true, false).sheet();
    expect(all(sheet, 'c').map((cell) => [cell.attributes['t'], first(cell, 'v')?.text])).toEqual([
      ['b', '1'],
      ['b', '0'],
    ]);
  });

  test('no text is a blank', () => {
    expect(all(written('', 'a').sheet(), 'c').map((cell) => cell.attributes['r'])).toEqual(['A2']);
  });

  test('a blank without a look leaves no trace, with a look only its look', () => {
    const row: PlannedRow = {
      cells: [
        { column: 0, value: null },
        { column: 1, value: null, style: LOOKS.input },
      ],
    };
    const cells = all(opened(workbookOf(bareSheet('表', [row]))).sheet(), 'c');
    expect(cells.map((cell) => [cell.attributes['r'], cell.children])).toEqual([['B1', []]]);
  });
});

describe('formulas', () => {
  test('a formula keeps its last result', () => {
    const sheet = written({ formula: 'IF(A2<1,"<&>",2)', cached: 2 }).sheet();
    expect([first(sheet, 'f')?.text, first(sheet, 'v')?.text]).toEqual(['IF(A2<1,"<&>",2)', '2']);
  });

  test('a text result is text', () => {
    const cell = cellOf(written({ formula: 'A2', cached: '_x0041_&\r' }).sheet(), 'A1');
    expect(cell.attributes['t']).toBe('str');
    expect(first(cell, 'v')?.text).toBe('_x005F_x0041_&_x000D_');
  });

  test('Excel computes on opening only when a result is missing', () => {
    const calcPr = (cached: { readonly cached?: number }) =>
      first(written({ formula: '1+1', ...cached }).root('xl/workbook.xml'), 'calcPr')?.attributes[
        'fullCalcOnLoad'
      ];
    expect(calcPr({})).toBe('1');
    expect(calcPr({ cached: 2 })).toBeUndefined();
  });
});

describe('rows', () => {
  const rows = (...given: readonly PlannedRow[]) =>
    all(opened(workbookOf(bareSheet('表', given))).sheet(), 'row');

  test('cells stand in the order of their columns, whatever the plan’s', () => {
    const [row] = rows({ cells: [2, 0, 27].map((column) => ({ column, value: column })) });
    expect(row!.children.map((cell) => cell.attributes['r'])).toEqual(['A1', 'C1', 'AB1']);
  });

  test('two cells in one place are refused', () => {
    const cells = [1, 1].map((column) => ({ column, value: 1 }));
    expect(() => rows({ cells: [] }, { cells })).toThrow("Sheet '表', cell B2: is there twice");
  });

  test('a gap keeps the rows below in their place', () => {
    const [row] = rows({ cells: [] }, { cells: [] }, { cells: [{ column: 0, value: 1 }] });
    expect(row!.attributes['r']).toBe('3');
  });

  test.each([
    [0, false],
    [409, false],
    [409.5, true],
    [-1, true],
    [Number.NaN, true],
  ])('a height of %d points is refused: %s', (height, refused) => {
    const write = () => rows({ height, cells: [] });
    if (refused) expect(write).toThrow("Sheet '表', row 1: height");
    else expect(write()[0]!.attributes).toMatchObject({ ht: String(height), customHeight: '1' });
  });

  test.each([
    [16_383, false],
    [16_384, true],
    [-1, true],
  ])('column %d is refused: %s', (column, refused) => {
    const write = () => writeWorkbook(workbookOf(bareSheet('表', [{ cells: [{ column, value: 1 }] }])));
    if (refused) expect(write).toThrow(`column ${column}, counted from 0`);
    else expect(write).not.toThrow();
  });
});
