import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/workbench/engine';
import { ExcelHost } from '../../../src/workbench/host';
import { personTypes } from '../excel';
import type { SheetEngine } from '../../../src/workbench/engine';
import type { EngineStyle, EngineValue, SheetFurniture } from '../../../src/workbench/host/engine';
import type { EngineNotice } from '../../../src/workbench/host/engineNotice';

const SHEET = 's1';
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });
const box = (top: number, left: number, bottom = top, right = left) => ({
  sheet: SHEET,
  top,
  left,
  bottom,
  right,
});

const put = (engine: SheetEngine, row: number, column: number, ...values: EngineValue[]) =>
  engine.write(at(row, column), [values.map((value) => ({ value }))]);
const compute = (engine: SheetEngine, row: number, column: number, formula: string) =>
  engine.write(at(row, column), [[{ formula }]]);
const valuesOf = (engine: SheetEngine, ...[top, left, bottom, right]: Parameters<typeof box>) =>
  engine.read(box(top, left, bottom, right)).map((row) => row.map(({ value }) => value));

describe('cells', () => {
  test.each<EngineValue>([
    '3.6%',
    '4/5',
    '0123',
    '=A1',
    "'quoted",
    '+1',
    'TRUE',
    '#N/A',
    ' blank ',
    '2025-06-30',
    '3 000',
    '1e5',
    'https://example.com/a',
    '[a](https://example.com)',
    'line\nbreak',
    0.1 + 0.2,
    1e21,
    -1e-7,
    45_838,
    true,
    false,
    { error: '#DIV/0!' },
    { error: '#BUSY!' },
  ])('keep exactly what they are given: %j', (value) => {
    const engine = createEngine();
    put(engine, 0, 0, value);
    engine.style(box(0, 0), { bold: true });
    expect(valuesOf(engine, 0, 0)).toEqual([[value]]);
  });

  test('are emptied by null and left alone by undefined', () => {
    const engine = createEngine();
    put(engine, 0, 0, 1, 2, 3);
    engine.write(at(0, 0), [[null, undefined, { value: 4 }]]);
    expect(valuesOf(engine, 0, 0, 0, 2)).toEqual([[null, 2, 4]]);
  });

  test('far off make the sheet larger', () => {
    const engine = createEngine();
    put(engine, 5_000, 60, 'far');
    expect(engine.usedRange(SHEET)).toEqual({ top: 5_000, left: 60, bottom: 5_000, right: 60 });
    expect(valuesOf(engine, 900_000, 900)).toEqual([[null]]);
  });

  test('written by the thousand are the same as written one by one, and can be emptied again', () => {
    const engine = createEngine();
    const rows = Array.from({ length: 300 }, (_, r) => [{ value: r }, { value: `r${r}` }]);
    engine.write(at(1, 1), rows);
    expect(valuesOf(engine, 300, 1, 300, 2)).toEqual([[299, 'r299']]);
    engine.write(
      at(1, 1),
      rows.map(() => [null, null]),
    );
    expect(engine.usedRange(SHEET)).toBeNull();
  });
});

describe('formulas', () => {
  test('are computed, follow what they speak of, and read as they were written', () => {
    const engine = createEngine();
    put(engine, 0, 0, 2, 3);
    compute(engine, 0, 2, '=SUM( A1:B1 ) * 2');
    expect(engine.read(box(0, 2))[0]?.[0]).toEqual({ value: 10, formula: '=SUM( A1:B1 ) * 2' });
    put(engine, 0, 0, 5);
    expect(valuesOf(engine, 0, 2)).toEqual([[16]]);
  });

  test.each(['=LET(x,1,x+1)', '=NO.SUCH(1)', '=nonsense', '=SUM(', '=A1:B2#'])(
    'that cannot be computed are errors: %s',
    (formula) => {
      const engine = createEngine();
      compute(engine, 0, 0, formula);
      expect(engine.read(box(0, 0))[0]?.[0]).toMatchObject({
        formula,
        value: { error: expect.stringMatching(/^#/) as string },
      });
    },
  );

  test.each([
    ['=NO.SUCH(1)', '#NAME?'],
    ['=SUM(', '#NAME?'],
    ['=#REF!+1', '#REF!'],
    ['=A1', '0'],
  ])('show Excel’s errors: %s', (formula, shown) => {
    const engine = createEngine();
    compute(engine, 0, 0, formula);
    expect(engine.texts(box(0, 0))).toEqual([[shown]]);
  });

  test('spill, grow, shrink, and are stopped by contents, by tables and by nothing else', () => {
    const engine = createEngine();
    put(engine, 0, 0, 3);
    compute(engine, 0, 2, '=SEQUENCE(A1)');
    expect(engine.spill(at(0, 2))).toEqual({ top: 0, left: 2, bottom: 2, right: 2 });
    put(engine, 0, 0, 500);
    expect(engine.spill(at(0, 2))?.bottom).toBe(499);
    expect(valuesOf(engine, 499, 2)).toEqual([[500]]);
    put(engine, 0, 0, 2);
    expect(valuesOf(engine, 0, 2, 3, 2)).toEqual([[1], [2], [null], [null]]);
    put(engine, 1, 2, 'here');
    expect(engine.spill(at(0, 2))).toBeNull();
    expect(valuesOf(engine, 0, 2)).toEqual([[{ error: '#SPILL!' }]]);
    engine.write(at(1, 2), [[null]]);
    expect(valuesOf(engine, 1, 2)).toEqual([[2]]);
    engine.blockSpills(SHEET, [{ top: 1, left: 0, bottom: 5, right: 2 }]);
    expect(valuesOf(engine, 0, 2, 1, 2)).toEqual([[{ error: '#SPILL!' }], [null]]);
    engine.blockSpills(SHEET, []);
    expect(valuesOf(engine, 1, 2)).toEqual([[2]]);
  });

  test('of other sheets follow renaming, apostrophes and all', () => {
    const engine = createEngine(['Sheet1']);
    const other = engine.addSheet("Bob's", 1);
    engine.write({ sheet: other, row: 0, column: 0 }, [[{ value: 7 }]]);
    compute(engine, 0, 0, "='Bob''s'!A1+1");
    expect(valuesOf(engine, 0, 0)).toEqual([[8]]);
    expect(engine.sheets()[1]?.name).toBe("Bob's");
    engine.renameSheet(other, '六月');
    expect(engine.read(box(0, 0))[0]?.[0]).toEqual({ value: 8, formula: "='六月'!A1+1" });
  });

  test('move along with inserted and deleted lines', () => {
    const engine = createEngine();
    put(engine, 1, 1, 5);
    compute(engine, 2, 1, '=B2*2');
    engine.style(box(1, 1), { bold: true });
    engine.insertLines({ sheet: SHEET, dimension: 'row', first: 0, count: 2 });
    engine.insertLines({ sheet: SHEET, dimension: 'column', first: 1, count: 1 });
    expect(engine.read(box(4, 2))[0]?.[0]).toEqual({ value: 10, formula: '=C4*2' });
    expect(engine.styleOf(at(3, 2))).toEqual({ bold: true });
    engine.deleteLines({ sheet: SHEET, dimension: 'row', first: 3, count: 1 });
    expect(engine.read(box(3, 2))[0]?.[0]).toMatchObject({ value: { error: '#REF!' } });
  });
});

describe('looks', () => {
  const everything: EngineStyle = {
    numberFormat: '_-[Red]#,##0.00_);(#,##0.00)',
    fontName: '等线',
    fontSize: 14,
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    color: '112233',
    fill: 'FFEECC',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    indent: 2,
    locked: false,
    top: { style: 'double', color: '000000' },
    bottom: { style: 'hair', color: 'FF0000' },
  };

  test('are given back whole, even what is not drawn, and taken away one by one', () => {
    const engine = createEngine();
    engine.style(box(0, 0, 2, 2), everything);
    expect(engine.styleOf(at(1, 1))).toEqual(everything);
    engine.style(box(1, 1), { bold: null, numberFormat: null, top: null });
    const { bold, numberFormat, top, ...rest } = everything;
    expect([bold, numberFormat, top].every(Boolean)).toBe(true);
    expect(engine.styleOf(at(1, 1))).toEqual(rest);
  });

  test.each([
    ['0.0%', 0.0365, '3.7%'],
    ['0.00', 87.255, '87.26'],
    ['#,##0', 12_345.6, '12,346'],
    ['yyyy-mm-dd', 45_838, '2025-06-30'],
    ['yyyy"年"m"月"d"日"', 45_838, '2025年6月30日'],
    ['YYYY/M/D', 45_838, '2025/6/30'],
    ['[$¥-804]#,##0.00', 1234.5, '¥1,234.50'],
    ['0.0_ ;[Red]-0.0', -2.25, '-2.3'],
    ['[h]:mm', 0.5, '12:00'],
    ['@', 5, '5'],
  ])('of numbers show them as Excel does: %s', (numberFormat, value, text) => {
    const engine = createEngine();
    put(engine, 0, 0, value);
    engine.style(box(0, 0), { numberFormat });
    expect(engine.texts(box(0, 0))).toEqual([[text]]);
    expect(valuesOf(engine, 0, 0)).toEqual([[value]]);
  });
});

describe('lines, tabs and the selection', () => {
  test('keep sizes, hiding and merges', () => {
    const engine = createEngine();
    const column = { sheet: SHEET, dimension: 'column', first: 1, count: 2 } as const;
    expect([engine.size(SHEET, 'column', 1), engine.size(SHEET, 'row', 9)]).toEqual([64, 20]);
    engine.resize(column, 120);
    engine.hide({ ...column, count: 1 }, true);
    expect([engine.size(SHEET, 'column', 2), engine.isHidden(SHEET, 'column', 1)]).toEqual([120, true]);
    engine.resize(column, null);
    expect(engine.size(SHEET, 'column', 2)).toBe(64);
    engine.merge(box(4, 0, 5, 3));
    expect(engine.merges(SHEET)).toEqual([{ top: 4, left: 0, bottom: 5, right: 3 }]);
    engine.unmerge(box(0, 0, 9, 9));
    expect(engine.merges(SHEET)).toEqual([]);
  });

  test('hidden tabs take their place like any other', () => {
    const engine = createEngine(['a', 'b', 'c']);
    const [a, b, c] = engine.sheets().map(({ id }) => id) as [string, string, string];
    engine.showSheet(b, 'veryHidden');
    engine.moveSheet(c, 0);
    engine.colorTab(a, '00FF00');
    expect(engine.sheets().map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ['c', 'visible', null],
      ['a', 'visible', '00FF00'],
      ['b', 'veryHidden', null],
    ]);
  });

  test('whole columns can be selected', () => {
    const engine = createEngine();
    engine.select(box(0, 1, 1_048_575, 2));
    expect(engine.selection()).toEqual(box(0, 1, 1_048_575, 2));
    engine.select(box(3, 3));
    expect(engine.selection()).toEqual(box(3, 3));
  });
});

describe('what stands on a sheet', () => {
  const bare: SheetFurniture = {
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    notes: [],
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    isProtected: false,
  };

  test('is drawn with the library’s own tables, charts, rules, lists and panes, and taken away again', () => {
    const engine = createEngine();
    const { getters } = engine.model;
    put(engine, 0, 0, 'a', 'b');
    const range = { top: 0, left: 0, bottom: 3, right: 1 };
    engine.furnish(SHEET, {
      ...bare,
      tables: [
        {
          name: 'T',
          range,
          headerRow: true,
          totalsRow: false,
          style: 'TableStyleMedium2',
          filter: true,
          bandedRows: true,
        },
      ],
      charts: [
        {
          id: 'c1',
          type: 'BarClustered',
          title: '得分',
          left: 200,
          top: 40,
          width: 300,
          height: 200,
          legend: 'none',
          categories: box(1, 0, 3, 0),
          series: [{ name: '6月', values: box(1, 1, 3, 1), color: '0078D4' }],
        },
      ],
      conditionalFormats: [
        {
          id: 'f1',
          ranges: [range],
          rule: { kind: 'cell', operator: 'LessThan', first: '60', second: null, style: { fill: 'FFCCCC' } },
        },
        { id: 'f2', ranges: [range], rule: { kind: 'data-bar', color: '#63BE7B' } },
        { id: 'f3', ranges: [range], rule: { kind: 'color-scale', colors: ['FF0000', 'FFFF00', '00FF00'] } },
        { id: 'f4', ranges: [range], rule: { kind: 'formula', formula: '=$A1>1', style: { bold: true } } },
      ],
      validations: [
        { id: 'v1', ranges: [range], rule: { kind: 'list', values: ['越高越好', '越低越好'] }, refuse: true },
        {
          id: 'v2',
          ranges: [box(5, 5)],
          rule: { kind: 'number', whole: false, operator: 'Between', first: '0', second: '120' },
          refuse: false,
        },
      ],
      frozen: { rows: 1, columns: 2 },
      gridlines: false,
    });
    expect(getters.getCoreTables(SHEET).map(({ range: { zone } }) => zone)).toEqual([range]);
    expect(getters.getFigures(SHEET)).toHaveLength(1);
    expect(
      getters
        .getConditionalFormats(SHEET)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(getters.getDataValidationRules(SHEET)).toHaveLength(2);
    expect(getters.getPaneDivisions(SHEET)).toEqual({ xSplit: 2, ySplit: 1 });
    expect(getters.getGridLinesVisibility(SHEET)).toBe(false);
    engine.furnish(SHEET, bare);
    expect([
      getters.getCoreTables(SHEET),
      getters.getFigures(SHEET),
      getters.getConditionalFormats(SHEET),
      getters.getDataValidationRules(SHEET),
    ]).toEqual([[], [], [], []]);
    expect(getters.getPaneDivisions(SHEET)).toEqual({ xSplit: 0, ySplit: 0 });
  });
});

describe('worksheet functions', () => {
  test('get ranges row by row with blanks as null, errors as values and nothing for what is left out', () => {
    const engine = createEngine();
    const calls: unknown[] = [];
    const parameters = ['a', 'b', 'c'].map((name) => ({ name, optional: name !== 'a', description: '' }));
    engine.registerFunction({
      name: 'TEST.ECHO',
      description: '',
      parameters,
      compute: ({ cell, args }) => {
        calls.push([cell, args]);
        return [
          ['x', { error: '#N/A', message: '缺 2 项' }],
          [1, true],
        ];
      },
    });
    put(engine, 0, 0, 1, null, { error: '#N/A' });
    compute(engine, 3, 0, '=test.echo(A1:C2,,7)');
    expect(calls.at(-1)).toEqual([
      at(3, 0),
      [
        [
          [1, null, { error: '#N/A' }],
          [null, null, null],
        ],
        undefined,
        7,
      ],
    ]);
    expect(valuesOf(engine, 3, 0, 4, 1)).toEqual([
      ['x', { error: '#N/A', message: '缺 2 项' }],
      [1, true],
    ]);
  });

  test('make formulas work that were there before them', () => {
    const engine = createEngine();
    compute(engine, 0, 0, '=LATE.ONE(2)');
    expect(valuesOf(engine, 0, 0)).toEqual([[{ error: '#NAME?' }]]);
    engine.registerFunction({
      name: 'LATE.ONE',
      description: '',
      parameters: [{ name: 'x', optional: false, description: '' }],
      compute: ({ args }) => [[Number(args[0]) + 1]],
    });
    expect(valuesOf(engine, 0, 0)).toEqual([[3]]);
  });

  test('of one workbook are not known in another', () => {
    const [one, other] = [createEngine(), createEngine()];
    one.registerFunction({ name: 'ONLY.HERE', description: '', parameters: [], compute: () => [[1]] });
    compute(one, 0, 0, '=ONLY.HERE()');
    compute(other, 0, 0, '=ONLY.HERE()');
    expect([valuesOf(one, 0, 0), valuesOf(other, 0, 0)]).toEqual([[[1]], [[{ error: '#NAME?' }]]]);
  });
});

describe('a person', () => {
  const hosted = () => {
    const engine = createEngine();
    const host = new ExcelHost({ engine, year: 2025 });
    const told: EngineNotice[] = [];
    engine.listen((notice) => told.push(notice));
    return { engine, host, told };
  };

  test.each<[string, EngineValue, string?]>([
    ['3.6%', 0.036, '0.00%'],
    ['4/5', 45_752, 'd-mmm'],
    ['3 000', '3 000'],
    ['1,234', 1234, '#,##0'],
    ["'007", '007'],
    ['达标', '达标'],
    ['true', true],
  ])('types as in Excel: %s', async (typed, value, numberFormat) => {
    const { engine } = hosted();
    expect(await personTypes(engine, at(0, 0), typed)).toBe(true);
    expect(valuesOf(engine, 0, 0)).toEqual([[value]]);
    expect(engine.styleOf(at(0, 0)).numberFormat).toBe(numberFormat);
  });

  test('is told from the host: what was typed, and what stood there before', async () => {
    const { engine, told } = hosted();
    put(engine, 0, 0, 'old');
    told.length = 0;
    await personTypes(engine, at(0, 0), 'new');
    expect(told.filter(({ kind }) => kind === 'edited')).toEqual([
      { kind: 'edited', place: box(0, 0), byPerson: true, before: { value: 'old' } },
    ]);
    engine.model.dispatch('DELETE_CONTENT', {
      sheetId: SHEET,
      target: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
    await Promise.resolve();
    expect(valuesOf(engine, 0, 0)).toEqual([[null]]);
  });

  test('undoes own typing, and nothing of the add-in’s', async () => {
    const { engine } = hosted();
    await personTypes(engine, at(0, 0), 'mine');
    put(engine, 1, 0, 'the add-in’s');
    engine.model.dispatch('REQUEST_UNDO');
    await Promise.resolve();
    expect(valuesOf(engine, 0, 0, 1, 0)).toEqual([[null], ['the add-in’s']]);
  });

  test('inserts and deletes lines, which is told line by line', async () => {
    const { engine, told } = hosted();
    const rows = { sheetId: SHEET, sheetName: 'Sheet1', dimension: 'ROW' } as const;
    engine.model.dispatch('ADD_COLUMNS_ROWS', { ...rows, position: 'before', base: 2, quantity: 3 });
    engine.model.dispatch('REMOVE_COLUMNS_ROWS', { ...rows, elements: [1, 2, 7] });
    await Promise.resolve();
    expect(
      told.flatMap((notice) =>
        'lines' in notice ? [[notice.kind, notice.lines.first, notice.lines.count]] : [],
      ),
    ).toEqual([
      ['lines-inserted', 2, 3],
      ['lines-deleted', 7, 1],
      ['lines-deleted', 1, 2],
    ]);
  });
});
