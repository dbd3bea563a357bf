import { describe, expect, test } from 'vitest';
import { failure, MAIN, readCells, readFile, sheetData, workbook, workbookFile } from './workbookFile';

const row = (cells: string) => `<row r="1">${cells}</row>`;
const strings = (...items: readonly string[]) => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});
const styles = (formats: string, xfs: string) => ({
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${formats}<cellXfs>${xfs}</cellXfs></styleSheet>`,
});
const plain = (value: unknown) => ({ value, format: '' });

describe('what a cell holds', () => {
  test.each([
    ['a number', '<c r="A1"><v>30</v></c>', 30],
    ['a number said to be one', '<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['a number with space around it', '<c r="A1"><v>\n 7 </v></c>', 7],
    ['seventeen digits', '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['zero, which is no blank', '<c r="A1"><v>0</v></c>', 0],
    ['text where a number should stand', '<c r="A1"><v>1,200</v></c>', '1,200'],
    ['TRUE', '<c r="A1" t="b"><v>1</v></c>', true],
    ['FALSE', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['text of its own', '<c r="A1" t="str"><v>98%</v></c>', '98%'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>4.1%</t></is></c>', '4.1%'],
    ['inline text in the wrong place', '<c r="A1" t="inlineStr"><v>是</v></c>', '是'],
    ['text that looks like a number', '<c r="A1" t="inlineStr"><is><t>001</t></is></c>', '001'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<2 & >1]]></v></c>', '<2 & >1'],
    ['a comment inside', '<c r="A1"><v>4<!-- not 5 -->2</v></c>', 42],
  ])('%s', (_, cell, value) => {
    expect(readCells(row(cell))).toEqual({ A1: plain(value) });
  });

  test.each([
    ['only a style', '<c r="A1" s="0"/>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty text', '<c r="A1" t="str"><v></v></c>'],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>'],
    ['a shared text without index', '<c r="A1" t="s"><v/></c>'],
  ])('is nothing with %s', (_, cell) => expect(readCells(row(cell))).toEqual({}));

  test('values of elements outside cells are nobody’s', () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext xmlns:x="x"><x:v>2</x:v></ext></extLst></c></row></sheetData><v>3</v></worksheet>`;
    expect(readFile(sheet).sheets[0]?.rows).toEqual([[plain(1)]]);
  });
});

describe('shared and rich text', () => {
  test.each([
    ['plain', '<t>转化率</t>', '转化率'],
    ['in runs', '<r><rPr><b/></rPr><t>转化</t></r><r><t xml:space="preserve"> 率 </t></r>', '转化 率 '],
    ['without the readings above characters', '<t>工号</t><rPh sb="0" eb="1"><t>こうごう</t></rPh>', '工号'],
    ['with spaces a person typed', '<t xml:space="preserve">  E001 </t>', '  E001 '],
    ['with line breaks', '<t>a&#10;b</t>', 'a\nb'],
    ['with escaped control characters', '<t>a_x000D_b_x0009_c</t>', 'a\rb\tc'],
    ['with an escaped escape', '<t>_x005F_x000D_</t>', '_x000D_'],
    ['with something like an escape', '<t>_x00_ _xyz_</t>', '_x00_ _xyz_'],
    ['with character references', '<t>&#20998;&#x6570;&amp;&lt;&gt;&quot;&apos;</t>', '分数&<>"\''],
  ])('%s', (_, item, text) => {
    const cells = row('<c r="A1" t="s"><v>1</v></c>');
    expect(readCells(cells, strings('<t>other</t>', item))).toEqual({ A1: plain(text) });
    expect(readCells(row(`<c r="A1" t="inlineStr"><is>${item}</is></c>`))).toEqual({ A1: plain(text) });
  });

  test('an index without its text is damage, not a blank', () => {
    const sheet = sheetData(row('<c r="A1" t="s"><v>1</v></c>'));
    const fault = {
      code: 'damaged',
      facts: { part: 'xl/worksheets/sheet1.xml', why: 'missing-text', at: 'A1' },
    };
    expect(failure(workbookFile(sheet, strings('<t>0</t>')))).toEqual(fault);
    expect(failure(workbookFile(sheet))).toEqual(fault);
  });
});

describe('number formats', () => {
  const formatOf = (id: number | string, formats = '') =>
    readCells(
      row('<c r="A1" s="1"><v>1</v></c>'),
      styles(formats, `<xf numFmtId="0"/><xf numFmtId="${id}"/>`),
    )['A1']?.format;

  test.each([
    [0, ''],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'm/d/yyyy'],
    [20, 'h:mm'],
    [49, '@'],
    [27, 'yyyy"年"m"月"'],
    [31, 'yyyy"年"m"月"d"日"'],
    [32, 'h"时"mm"分"'],
    [36, 'yyyy"年"m"月"'],
    [50, 'yyyy"年"m"月"'],
    [55, '上午/下午h"时"mm"分"'],
    [58, 'm"月"d"日"'],
    [59, ''],
    [163, ''],
  ])('number %i means %j', (id, code) => expect(formatOf(id)).toBe(code));

  test('a code of the workbook’s own is taken before the built-in one', () => {
    const own = (code: string) => `<numFmts><numFmt numFmtId="176" formatCode="${code}"/></numFmts>`;
    expect(formatOf(176, own('0.0%'))).toBe('0.0%');
    expect(formatOf(176, own('&quot;¥&quot;#,##0.00'))).toBe('"¥"#,##0.00');
    expect(formatOf(176, own('General'))).toBe('');
    expect(formatOf(9, '<numFmts><numFmt numFmtId="9" formatCode="0.0%"/></numFmts>')).toBe('0.0%');
  });

  test('formats of conditional styles are not taken for those of cells', () => {
    const xml = `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf numFmtId="10"/></cellStyleXfs><cellXfs><xf numFmtId="9"/></cellXfs><dxfs><dxf><numFmt numFmtId="9" formatCode="0"/></dxf></dxfs></styleSheet>`;
    expect(readCells(row('<c r="A1" s="0"><v>1</v></c>'), { 'xl/styles.xml': xml })).toEqual({
      A1: { value: 1, format: '0%' },
    });
  });

  test('without styles every cell is General', () => {
    expect(readCells(row('<c r="A1" s="7"><v>1</v></c>'))).toEqual({ A1: plain(1) });
  });
});

describe('dates', () => {
  test('stay the serial numbers they are, with the workbook’s first day told', () => {
    const sheet = sheetData(row('<c r="A1"><v>45839.5</v></c>'));
    expect(readFile(sheet)).toMatchObject({ date1904: false, sheets: [{ rows: [[{ value: 45839.5 }]] }] });
    for (const yes of ['1', 'true']) {
      const parts = { 'xl/workbook.xml': workbook(`<workbookPr date1904="${yes}"/><sheets/>`) };
      expect(readFile(sheet, parts).date1904).toBe(true);
    }
  });

  test.each([
    ['2025-07-01', 45839, 'yyyy-mm-dd'],
    ['2025-07-01T12:00:00', 45839.5, 'yyyy-mm-dd hh:mm:ss'],
    ['2025-07-01T12:00:00.000Z', 45839.5, 'yyyy-mm-dd hh:mm:ss'],
    ['06:00:00', 0.25, 'hh:mm:ss'],
    ['1900-01-01', 1, 'yyyy-mm-dd'],
    ['1900-02-28', 59, 'yyyy-mm-dd'],
    ['1900-03-01', 61, 'yyyy-mm-dd'],
    ['2025-02-30', '2025-02-30', ''],
    ['next week', 'next week', ''],
  ])('written out as %s are %j', (text, value, format) => {
    expect(readCells(row(`<c r="A1" t="d"><v>${text}</v></c>`))).toEqual({ A1: { value, format } });
  });

  test('written out count from 1904 where the workbook does, and keep a format of their own', () => {
    const parts = {
      'xl/workbook.xml': workbook(
        '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>',
      ),
      ...styles('', '<xf numFmtId="0"/><xf numFmtId="31"/>'),
    };
    expect(readCells(row('<c r="A1" s="1" t="d"><v>2025-07-01</v></c>'), parts)).toEqual({
      A1: { value: 44377, format: 'yyyy"年"m"月"d"日"' },
    });
  });
});

describe('where cells stand', () => {
  test('cells and rows that do not say follow the one before', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(Object.entries(readCells(rows)).map(([at, { value }]) => [at, value])).toEqual([
      ['A1', 1],
      ['B1', 2],
      ['C4', 3],
      ['D4', 4],
      ['A5', 5],
    ]);
  });

  test('rows and cells may come in any order', () => {
    const rows =
      '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(readFile(sheetData(rows)).sheets[0]?.rows).toEqual([[plain(1)], undefined, [plain(2), plain(3)]]);
  });

  test.each(['XFE1', 'A1048577', 'A0', '1A', 'A', 'A1:B2', '$A$1', ''])('a cell at %j is damage', (at) => {
    expect(failure(workbookFile(sheetData(`<row r="1"><c r="${at}"><v>1</v></c></row>`)))).toEqual({
      code: 'damaged',
      facts: { part: 'xl/worksheets/sheet1.xml', why: 'cell-address', at },
    });
  });

  test('the last cell of a sheet is none', () => {
    const { rows } = readFile(sheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).sheets[0]!;
    expect(rows[1048575]?.[16383]).toEqual(plain(1));
  });

  test('a cell that stands twice is damage: one of the two would be lost', () => {
    const rows = '<row r="1"><c r="B1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>';
    expect(failure(workbookFile(sheetData(rows)))).toMatchObject({
      facts: { why: 'duplicate-cell', at: 'B1' },
    });
  });
});
