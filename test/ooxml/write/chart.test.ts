import { describe, expect, test } from 'vitest';
import type { ChartPlan } from '../../../src/tables';
import { all, first, opened, type Node } from './opened';
import { SLIP, bareSheet, workbookOf } from './showcase';

const PLAIN: ChartPlan = SLIP.charts[0]!;

const file = (given: Partial<ChartPlan> = {}) =>
  opened(workbookOf({ ...SLIP, charts: [{ ...PLAIN, ...given }] }, bareSheet("A's 结果")));
const chart = (given: Partial<ChartPlan> = {}): Node => file(given).chart();

const val = (node: Node | undefined, name: string) => node && first(node, name)?.attributes['val'];
const texts = (node: Node | undefined, name: string) =>
  node ? all(node, name).map((found) => found.text) : [];

const column = (left: number, sheet = SLIP.name) => ({
  sheet,
  range: { top: 3, bottom: 7, left, right: left },
});
const ONE = { name: '达成率', values: column(4), color: '0F6CBD', labels: null };

describe('what a chart shows', () => {
  const [earned, lost] = all(chart(), 'c:ser');

  test('categories and values are cached, so that nobody needs to recalculate', () => {
    expect(texts(first(earned!, 'c:cat'), 'c:f')).toEqual(["'绩效单 王敏'!$A$4:$A$8"]);
    expect(texts(first(earned!, 'c:cat'), 'c:v')).toEqual([
      '转化率',
      '流量增长',
      '新品运营计划',
      '跨部门协作评价',
      '培训完成率',
    ]);
    expect(texts(first(earned!, 'c:val'), 'c:v')).toEqual(['36', '18', '12.5', '8', '10']);
    expect(texts(first(lost!, 'c:val'), 'c:formatCode')).toEqual(['0.00']);
    expect(val(first(lost!, 'c:val'), 'c:ptCount')).toBe('5');
  });

  test('a formula shows its last result', () => {
    const values = { sheet: SLIP.name, range: { top: 8, bottom: 8, left: 2, right: 2 } };
    expect(texts(first(chart({ series: [{ ...ONE, values }] }), 'c:val'), 'c:v')).toEqual(['84.5']);
  });

  test('a blank or a text among the values is a gap, not a zero', () => {
    const values = { sheet: SLIP.name, range: { top: 7, bottom: 10, left: 2, right: 2 } };
    const numbers = first(chart({ series: [{ ...ONE, values }] }), 'c:val')!;
    expect(all(numbers, 'c:pt').map((point) => point.attributes['idx'])).toEqual(['0', '1']);
    expect(val(numbers, 'c:ptCount')).toBe('4');
    expect(val(chart(), 'c:dispBlanksAs')).toBe('gap');
  });

  test('numbers as categories stay numbers', () => {
    expect(texts(first(chart({ categories: column(1) }), 'c:cat'), 'c:formatCode')).toEqual(['0.00']);
  });

  test('a series has a name, a fill of its own and single points may differ', () => {
    const series = first(chart({ series: [{ ...ONE, pointColors: { 2: '8a5a00' } }] }), 'c:ser')!;
    expect(texts(first(series, 'c:tx'), 'c:v')).toEqual(['达成率']);
    expect(all(series, 'a:srgbClr').map((color) => color.attributes['val'])).toEqual(['0F6CBD', '8A5A00']);
    expect(val(first(series, 'c:dPt'), 'c:idx')).toBe('2');
  });

  test.each([
    ['a sheet that is not there', column(1, '没有'), "'没有', not in the plan"],
    ['a block', { sheet: SLIP.name, range: { top: 0, bottom: 1, left: 0, right: 1 } }, 'A1:B2, neither'],
  ])('a chart of %s is refused', (_, values, reason) => {
    expect(() => chart({ series: [{ ...ONE, values }] })).toThrow(
      `Sheet '绩效单 王敏': its chart shows ${reason}`,
    );
  });
});

describe('kinds of chart', () => {
  const FEATURES = ['c:barDir', 'c:grouping', 'c:overlap', 'c:dLblPos'];

  test.each([
    ['bar', 'c:barChart', ['bar', 'clustered', undefined, 'outEnd']],
    ['stacked-bar', 'c:barChart', ['bar', 'stacked', '100', 'ctr']],
    ['column', 'c:barChart', ['col', 'clustered', undefined, 'outEnd']],
    ['stacked-column', 'c:barChart', ['col', 'stacked', '100', 'ctr']],
    ['line', 'c:lineChart', [undefined, 'standard', undefined, 't']],
  ] as const)('%s is a %s with %j', (kind, name, expected) => {
    const plot = first(chart({ kind }), name);
    expect(FEATURES.map((feature) => val(plot, feature))).toEqual(expected);
  });

  test('bars keep the plan’s gap', () => {
    expect(val(chart({ gapWidth: 35 }), 'c:gapWidth')).toBe('35');
  });

  test('labels have a number format and a colour', () => {
    const labels = first(chart(), 'c:dLbls')!;
    expect(first(labels, 'c:numFmt')?.attributes).toEqual({ formatCode: '0.0', sourceLinked: '0' });
    expect([val(labels, 'c:showVal'), val(labels, 'c:showSerName')]).toEqual(['1', '0']);
    expect(val(labels, 'a:srgbClr')).toBe('1F2937');
  });
});

describe('axes', () => {
  test('ends and format are the plan’s', () => {
    const axis = first(chart({ valueAxis: { min: -5, max: 40, format: '0%', visible: true } }), 'c:valAx')!;
    expect([val(axis, 'c:min'), val(axis, 'c:max'), val(axis, 'c:delete')]).toEqual(['-5', '40', '0']);
    expect(first(axis, 'c:numFmt')?.attributes['formatCode']).toBe('0%');
    expect(first(axis, 'c:majorGridlines')).toBeDefined();
  });

  test('an axis nobody sees has neither labels nor gridlines, and free ends stay free', () => {
    const axis = first(chart({ valueAxis: { format: '0', visible: false } }), 'c:valAx')!;
    expect([val(axis, 'c:min'), val(axis, 'c:max'), val(axis, 'c:delete')]).toEqual([
      undefined,
      undefined,
      '1',
    ]);
    expect(first(axis, 'c:majorGridlines')).toBeUndefined();
  });

  test.each([
    [true, 'maxMin', 'max'],
    [false, 'minMax', 'autoZero'],
  ])('reversed categories (%s) keep the value axis below', (reverseCategories, orientation, crosses) => {
    const root = chart({ reverseCategories });
    expect(val(first(root, 'c:catAx'), 'c:orientation')).toBe(orientation);
    expect(val(first(root, 'c:valAx'), 'c:crosses')).toBe(crosses);
  });
});

describe('words and letters', () => {
  test('every text has the East Asian typeface too', () => {
    const root = chart();
    const faces = ['a:latin', 'a:ea', 'a:cs'].map((name) =>
      all(root, name).map((face) => face.attributes['typeface']),
    );
    expect(new Set(faces.flat())).toEqual(new Set(['微软雅黑']));
    expect(faces[1]).toHaveLength(all(root, 'a:defRPr').length + all(root, 'a:rPr').length);
  });

  test('a title is written in the workbook’s language', () => {
    const title = first(chart({ title: 'a & <b>\u0001' }), 'c:title')!;
    expect(texts(title, 'a:t')).toEqual(['a & <b>']);
    expect(first(title, 'a:rPr')?.attributes['lang']).toBe('zh-CN');
  });

  test('no title is no title, not the name of the only series', () => {
    const root = chart({ title: null, series: [ONE] });
    expect(first(root, 'c:title')).toBeUndefined();
    expect(val(root, 'c:autoTitleDeleted')).toBe('1');
  });

  test.each([
    ['none', undefined],
    ['bottom', 'b'],
    ['top', 't'],
  ] as const)('the legend stands at %s', (legend, expected) => {
    expect(val(chart({ legend }), 'c:legendPos')).toBe(expected);
  });

  test('screen readers have something to read, and the place is the plan’s', () => {
    const drawing = file({ altText: '得分 "36"\n失分 <4>' }).root('xl/drawings/drawing1.xml');
    expect(first(drawing, 'xdr:cNvPr')?.attributes['descr']).toBe('得分 "36"\n失分 <4>');
    expect(all(drawing, 'xdr:row').map((node) => node.text)).toEqual(['12', '24']);
    expect(all(drawing, 'xdr:col').map((node) => node.text)).toEqual(['0', '6']);
  });
});
