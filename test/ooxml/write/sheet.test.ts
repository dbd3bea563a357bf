import { describe, expect, test } from 'vitest';
import type { PrintPlan, SheetPlan } from '../../../src/tables';
import { all, first, opened, type Node } from './opened';
import { LOOKS, bareSheet, workbookOf } from './showcase';

const written = (given: Partial<SheetPlan>) => opened(workbookOf(bareSheet('表', given.rows, given)));
const sheetNode = (given: Partial<SheetPlan>, name: string): Node | undefined =>
  first(written(given).sheet(), name);
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('columns, merges and panes', () => {
  test('a width in characters has the cell’s padding added', () => {
    const [ten, narrow] = all(written({ columnWidths: [10, 0.5] }).sheet(), 'col');
    expect(ten!.attributes).toEqual({ min: '1', max: '1', width: '10.7109375', customWidth: '1' });
    expect(narrow!.attributes['width']).toBe('1.2109375');
  });

  test.each([0, -1, 255.5, Number.NaN])('a width of %d is refused', (width) => {
    expect(() => written({ columnWidths: [8, width] })).toThrow(`Sheet '表', column B: width ${width}`);
  });

  test('merges are listed with their number', () => {
    const merges = sheetNode({ merges: [range(0, 0, 0, 5), range(2, 0, 3, 1)] }, 'mergeCells')!;
    expect(merges.attributes['count']).toBe('2');
    expect(merges.children.map((merge) => merge.attributes['ref'])).toEqual(['A1:F1', 'A3:B4']);
  });

  test.each([
    ['one cell', [range(1, 1, 1, 1)], 'B2 is one cell'],
    ['overlapping', [range(0, 0, 1, 1), range(1, 1, 2, 2)], 'A1:B2 and B2:C3 overlap'],
    ['the wrong way round', [range(3, 0, 1, 1)], 'is not a range of a sheet'],
    ['off the grid', [range(0, 0, 1_048_576, 0)], 'is not a range of a sheet'],
  ])('merges that are %s are refused', (_, merges, reason) => {
    expect(() => written({ merges })).toThrow(reason);
  });

  test.each([
    [
      { rows: 3, columns: 0 },
      { ySplit: '3', topLeftCell: 'A4', activePane: 'bottomLeft' },
    ],
    [
      { rows: 0, columns: 2 },
      { xSplit: '2', topLeftCell: 'C1', activePane: 'topRight' },
    ],
    [
      { rows: 1, columns: 1 },
      { xSplit: '1', ySplit: '1', topLeftCell: 'B2', activePane: 'bottomRight' },
    ],
  ])('panes freeze at %j', (freeze, expected) => {
    expect(sheetNode({ freeze }, 'pane')?.attributes).toEqual({ ...expected, state: 'frozen' });
  });

  test('nothing frozen is no pane', () => {
    expect(sheetNode({ freeze: { rows: 0, columns: 0 } }, 'pane')).toBeUndefined();
  });

  test('gridlines are off where the plan says so', () => {
    expect(sheetNode({ gridlines: false }, 'sheetView')?.attributes['showGridLines']).toBe('0');
    expect(sheetNode({ gridlines: true }, 'sheetView')?.attributes['showGridLines']).toBeUndefined();
  });

  test('only the first sheet is selected', () => {
    const file = opened(workbookOf(bareSheet('一'), bareSheet('二')));
    expect([0, 1].map((at) => first(file.sheet(at), 'sheetView')?.attributes['tabSelected'])).toEqual([
      '1',
      undefined,
    ]);
  });

  test('a tab has its colour', () => {
    expect(sheetNode({ tabColor: '0F6CBD' }, 'tabColor')?.attributes).toEqual({ rgb: 'FF0F6CBD' });
  });
});

describe('protection and links', () => {
  test('protection needs no password and allows what the plan allows', () => {
    expect(
      sheetNode({ protection: { allowSort: true, allowFilter: true } }, 'sheetProtection')?.attributes,
    ).toEqual({
      sheet: '1',
      objects: '1',
      scenarios: '1',
      sort: '0',
      autoFilter: '0',
    });
    const strict = sheetNode({ protection: { allowSort: false, allowFilter: false } }, 'sheetProtection');
    expect(Object.keys(strict!.attributes)).toEqual(['sheet', 'objects', 'scenarios']);
    expect(sheetNode({ protection: null }, 'sheetProtection')).toBeUndefined();
  });

  const linked = (sheet: string) =>
    opened(
      workbookOf(
        bareSheet('目录', [
          { cells: [{ column: 1, value: '王敏', link: { sheet, cell: { row: 2, column: 1 } } }] },
        ]),
        bareSheet("A's 结果"),
      ),
    );

  test('a link goes to a cell of the workbook', () => {
    expect(first(linked("A's 结果").sheet(), 'hyperlink')?.attributes).toEqual({
      ref: 'B1',
      location: "'A''s 结果'!B3",
    });
  });

  test('a link to a sheet that is not there is refused', () => {
    expect(() => linked('结果')).toThrow("Sheet '目录': links to '结果', not in the plan");
  });
});

describe('validation', () => {
  const list = (...values: readonly string[]) =>
    sheetNode(
      { validations: [{ range: range(1, 0, 3, 0), rule: { kind: 'list', values }, message: null }] },
      'dataValidation',
    )!;

  test('a list offers its values', () => {
    const node = list('优秀', '"A"', '待改进');
    expect(node.attributes).toMatchObject({
      type: 'list',
      allowBlank: '1',
      showErrorMessage: '1',
      sqref: 'A2:A4',
    });
    expect(first(node, 'formula1')?.text).toBe('"优秀,""A"",待改进"');
  });

  test('Excel’s 255 characters are kept to', () => {
    expect(first(list('x'.repeat(255)), 'formula1')?.text).toHaveLength(257);
    expect(() => list('x'.repeat(255), '')).toThrow(
      "Sheet '表', validation of A2:A4: the list has 256 characters",
    );
  });

  test('a value with a comma would become two, so it is refused', () => {
    expect(() => list('a,b')).toThrow("the list would split 'a,b'");
  });

  const decimal = (min: number, max: number, message: { title: string; text: string } | null = null) =>
    sheetNode(
      { validations: [{ range: range(0, 0, 0, 0), rule: { kind: 'decimal', min, max }, message }] },
      'dataValidation',
    )!;

  test('a decimal lies between its ends, and the message says so', () => {
    const node = decimal(0, 1.5, { title: '封顶', text: '0 到 1.5\n之间' });
    expect(node.attributes).toMatchObject({
      type: 'decimal',
      operator: 'between',
      errorTitle: '封顶',
      error: '0 到 1.5\n之间',
      sqref: 'A1',
    });
    expect(node.children.map((child) => child.text)).toEqual(['0', '1.5']);
  });

  test.each([
    ['a title of 33 characters', () => decimal(0, 1, { title: 't'.repeat(33), text: '' }), 'a message takes'],
    ['a text of 256', () => decimal(0, 1, { title: '', text: 't'.repeat(256) }), 'a message takes'],
    ['an end that is no number', () => decimal(0, Infinity), '0 and Infinity are not two ends'],
    ['ends the wrong way round', () => decimal(1, 0), '1 and 0 are not two ends'],
  ])('%s is refused', (_, write, reason) => {
    expect(write).toThrow(reason);
  });
});

describe('conditional formats', () => {
  const area = range(1, 4, 5, 4);
  const style = { color: '0E7A0D', fill: 'E7F5E7' };
  const formats: SheetPlan['conditionalFormats'] = [
    { range: area, rule: { kind: 'equals-text', text: '"优秀"', style } },
    { range: area, rule: { kind: 'data-bar', color: '0F6CBD', min: 0, max: 1.5 } },
    { range: area, rule: { kind: 'formula', formula: '$E2<0.8', style: { ...style, color: '8A5A00' } } },
    { range: area, rule: { kind: 'equals-text', text: '良好', style } },
  ];
  const file = written({ conditionalFormats: formats });
  const rules = all(file.sheet(), 'cfRule');

  test('earlier rules are stronger', () => {
    expect(rules.map((rule) => [rule.attributes['type'], rule.attributes['priority']])).toEqual([
      ['cellIs', '1'],
      ['dataBar', '2'],
      ['expression', '3'],
      ['cellIs', '4'],
    ]);
  });

  test('a text is compared as a constant', () => {
    expect(rules[0]!.attributes['operator']).toBe('equal');
    expect(first(rules[0]!, 'formula')?.text).toBe('"""优秀"""');
    expect(first(rules[2]!, 'formula')?.text).toBe('$E2<0.8');
  });

  test('equal looks are one', () => {
    expect(rules.map((rule) => rule.attributes['dxfId'])).toEqual(['0', undefined, '1', '0']);
    expect(first(file.root('xl/styles.xml'), 'dxfs')?.attributes['count']).toBe('2');
  });

  test('a data bar has fixed ends in the old form and is solid in the new', () => {
    expect(all(rules[1]!, 'cfvo').map((end) => end.attributes)).toEqual([
      { type: 'num', val: '0' },
      { type: 'num', val: '1.5' },
    ]);
    const solid = first(file.sheet(), 'x14:cfRule')!;
    expect(solid.attributes['id']).toBe(first(rules[1]!, 'x14:id')?.text);
    expect(first(solid, 'x14:dataBar')?.attributes).toMatchObject({
      gradient: '0',
      minLength: '0',
      maxLength: '100',
    });
    expect(all(solid, 'xm:f').map((end) => end.text)).toEqual(['0', '1.5']);
    expect(first(file.sheet(), 'xm:sqref')?.text).toBe('E2:E6');
  });
});

describe('tables', () => {
  const headers = ['工号', '姓 "名"', '目标\n值'];
  const rows = [
    { cells: headers.map((value, column) => ({ column, value, style: LOOKS.header })) },
    { cells: [{ column: 0, value: 'E001' }] },
  ];
  const table = { name: 'Scorecard', range: range(0, 0, 1, 2), style: 'TableStyleLight1', filter: true };
  const withTable = (given: Partial<typeof table>, tableRows: SheetPlan['rows'] = rows) =>
    written({ rows: tableRows, tables: [{ ...table, ...given }] });

  test('a table is called by its name and has the header cells’ names', () => {
    const root = withTable({}).root('xl/tables/table1.xml');
    expect(root.attributes).toMatchObject({
      id: '1',
      name: 'Scorecard',
      displayName: 'Scorecard',
      ref: 'A1:C2',
    });
    expect(first(root, 'autoFilter')?.attributes['ref']).toBe('A1:C2');
    expect(all(root, 'tableColumn').map((column) => column.attributes['name'])).toEqual([
      '工号',
      '姓 "名"',
      '目标_x000a_值',
    ]);
  });

  test('without a filter there are no buttons', () => {
    expect(first(withTable({ filter: false }).root('xl/tables/table1.xml'), 'autoFilter')).toBeUndefined();
  });

  test.each(['Scorecard', '_x', 'T_1', 'a.b', 'Pay2025June', 'XFE1x'])('the name %s is taken', (name) => {
    expect(() => withTable({ name })).not.toThrow();
  });

  test.each(['', 'T1', 'xfd1048576', 'R1C1', 'r', 'C', 'R12', '1a', 'a b', '评分表', 'a-b', 'x'.repeat(256)])(
    'the name %j is refused',
    (name) => {
      expect(() => withTable({ name })).toThrow(`Sheet '表', table '${name}': its name`);
    },
  );

  test('two tables of one name are refused, whatever their sheets', () => {
    const sheets = ['一', '二'].map((name, index) =>
      bareSheet(name, rows, { tables: [{ ...table, name: index === 0 ? 'Pay' : 'PAY' }] }),
    );
    expect(() => opened(workbookOf(...sheets))).toThrow("Table 'PAY': is there twice");
  });

  test('tables of a workbook are numbered through', () => {
    const sheets = ['一', '二'].map((name, index) =>
      bareSheet(name, rows, { tables: [{ ...table, name: `Pay_${index}` }] }),
    );
    const file = opened(workbookOf(...sheets));
    expect([1, 2].map((id) => file.root(`xl/tables/table${id}.xml`).attributes['id'])).toEqual(['1', '2']);
  });

  test.each([
    ['a header that is no text', [1], 'cell A1, header of table Scorecard: is not text'],
    ['a blank header', [''], 'is not text'],
    ['a header that is there twice', ['a', 'A'], "cell B1, header of table Scorecard: 'A' is there twice"],
  ])('%s is refused', (_, values, reason) => {
    const cells = values.map((value, column) => ({ column, value }));
    const area = range(0, 0, 1, values.length - 1);
    expect(() => withTable({ range: area }, [{ cells }, { cells: [] }])).toThrow(reason);
  });

  test('a table of nothing but a header is refused', () => {
    expect(() => withTable({ range: range(0, 0, 0, 2) })).toThrow('has no row below its header');
  });

  test('a merge inside a table is refused', () => {
    expect(() => written({ rows, tables: [table], merges: [range(1, 0, 1, 1)] })).toThrow(
      'A2:B2 and A1:C2 overlap',
    );
  });
});

describe('printing', () => {
  const print: PrintPlan = {
    area: range(0, 0, 40, 8),
    titleRows: { first: 0, last: 2 },
    orientation: 'landscape',
    fit: { wide: 1, tall: 0 },
    marginsMm: { top: 25.4, bottom: 12.7, left: 15, right: 5 },
    footer: { left: '', center: '', right: '' },
    centerHorizontally: true,
  };
  const printed = (given: Partial<PrintPlan> = {}) => written({ print: { ...print, ...given } });
  const footer = (given: Partial<PrintPlan>) => first(printed(given).sheet(), 'oddFooter')?.text;

  test('on A4, fitted as the plan says, margins in inches', () => {
    const sheet = printed().sheet();
    expect(first(sheet, 'pageSetUpPr')?.attributes).toEqual({ fitToPage: '1' });
    expect(first(sheet, 'pageSetup')?.attributes).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(first(sheet, 'pageMargins')?.attributes).toEqual({
      left: '0.5906',
      right: '0.1969',
      top: '1',
      bottom: '0.5',
      header: '0.315',
      footer: '0.315',
    });
    expect(first(sheet, 'printOptions')?.attributes).toEqual({ horizontalCentered: '1' });
  });

  test('area and title rows are names of the sheet', () => {
    const names = all(printed().root('xl/workbook.xml'), 'definedName').map((node) => [
      node.attributes['name'],
      node.text,
    ]);
    expect(names.slice(1)).toEqual([
      ['_xlnm.Print_Area', "'表'!$A$1:$I$41"],
      ['_xlnm.Print_Titles', "'表'!$1:$3"],
    ]);
  });

  test('a sheet without print set-up has none', () => {
    const file = written({});
    expect(
      ['pageSetup', 'pageMargins', 'headerFooter', 'sheetPr'].map((name) => first(file.sheet(), name)),
    ).toEqual(Array(4).fill(undefined));
  });

  test.each([
    [
      { footer: { left: '2025-06', center: 'R&D <1>', right: '' } },
      '&L&9&K6B72802025-06&C&9&K6B7280R&&D <1>',
    ],
    [{ footer: { left: '', center: '', right: 'a' }, pageNumber: 'right' }, '&R&9&K6B7280a   &P / &N'],
    [{ pageNumber: 'center' }, '&C&9&K6B7280&P / &N'],
    [{ footer: { left: '&P', center: '', right: '' } }, '&L&9&K6B7280&&P'],
    [{}, undefined],
  ] as const)('the footer of %j is %s', (given, expected) => {
    expect(footer(given)).toBe(expected);
  });

  test('a footer too long for Excel loses the end of its longest text, visibly', () => {
    const left = `${'长'.repeat(300)}&`;
    const code = footer({ footer: { left, center: '2025-06', right: '' }, pageNumber: 'right' })!;
    expect(code).toMatch(/^&L&9&K6B7280长+…&C&9&K6B72802025-06&R&9&K6B7280&P \/ &N$/);
    expect(code.length).toBeGreaterThan(250);
    expect(code.length).toBeLessThanOrEqual(255);
  });
});
