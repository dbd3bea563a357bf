import { describe, expect, test } from 'vitest';
import { BLANK, readQuantity, type Unit } from '../../../src/core';
import { entry, valueOf, type Typed } from './entries';

const read = (typed: Typed) => valueOf(readQuantity(entry(typed)));

describe('numbers as people type them', () => {
  test.each<[Typed, number]>([
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['007', 7],
    ['98.5', 98.5],
    ['.5', 0.5],
    ['+8', 8],
    ['1.200', 1.2],
    ['0.1', 0.1],
    ['123456789012345', 123_456_789_012_345],
    ['1,200', 1200],
    ['1,200,000', 1_200_000],
    ['1,200.5', 1200.5],
    [' 3 000 ', 3000],
    ['12 345 678', 12_345_678],
    ['3 000', 3000],
    ['3 000', 3000],
    ['３０００', 3000],
    ['１，２００．５', 1200.5],
    ['　42　', 42],
    ['\u200B42\uFEFF', 42],
    ['42\n', 42],
    ['-5', -5],
    ['− 5', -5],
    ['–5', -5],
    ['—5', -5],
    ['－５', -5],
    ['﹣5', -5],
    ['(1,200)', -1200],
    ['（1,200）', -1200],
    ['(0)', 0],
    ['1E3', 1000],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    ['2.5e+4', 25_000],
  ])('%j is %d', (typed, value) => {
    expect(read(typed)).toMatchObject({ value, unit: null, percent: false });
    expect(Object.is(read(typed)?.value, -0)).toBe(false);
  });

  test.each<[Typed, number]>([
    ['98%', 0.98],
    ['９８．５％', 0.985],
    ['3.6%', 0.036],
    ['3.6 %', 0.036],
    ['0.07%', 0.0007],
    ['-5%', -0.05],
    ['+8%', 0.08],
    ['(3.6%)', -0.036],
    ['1,200%', 12],
    ['14.000%', 0.14],
    ['5‰', 0.005],
    ['5 percent', 0.05],
    [{ percent: 0.036 }, 0.036],
    [{ percent: 1.2 }, 1.2],
  ])('%j is the fraction %d, and says per cent', (typed, value) => {
    expect(read(typed)).toMatchObject({ value, unit: null, percent: true });
  });

  test.each<[Typed, number, Unit | null]>([
    ['3.2万', 32_000, null],
    ['1.5亿', 150_000_000, null],
    ['3 万', 30_000, null],
    ['1.5万亿', 1_500_000_000_000, null],
    ['8.1万', 81_000, null],
    ['1.1萬', 11_000, null],
    ['-0.07万', -700, null],
    ['3.2万元', 32_000, '元'],
    ['1.2亿元', 120_000_000, '元'],
    ['¥1,000', 1000, '元'],
    ['￥260', 260, '元'],
    ['¥ 3.2万', 32_000, '元'],
    ['¥100元', 100, '元'],
    ['-¥5', -5, '元'],
    ['¥-5', -5, '元'],
    ['(¥1,200)', -1200, '元'],
    ['1000元', 1000, '元'],
    ['1000块', 1000, '元'],
    ['RMB 100', 100, '元'],
    ['100 rmb', 100, '元'],
    ['人民币100元', 100, '元'],
    ['$5', 5, '美元'],
    ['US$5', 5, '美元'],
    ['€1,000.50', 1000.5, '欧元'],
    ['1,250件', 1250, '件'],
    ['1250 pcs', 1250, '件'],
    ['99人', 99, '人'],
    ['99位', 99, '人'],
    ['3个人', 3, '人'],
    ['12 people', 12, '人'],
    ['3万单', 30_000, '单'],
    ['88分', 88, '分'],
    ['4.5星', 4.5, '星'],
    ['12天', 12, '天'],
    ['3个工作日', 3, '工作日'],
    ['3个月', 3, '月'],
    ['20件/天', 20, '件/天'],
    ['30 leads', 30, 'leads'],
    ['100好评', 100, '好评'],
    ['30单品', 30, '单品'],
    ['20达人', 20, '达人'],
    ['2.9分钟', 2.9, '分钟'],
    ['2min', 2, '分钟'],
    ['2 mins', 2, '分钟'],
    ['90秒', 90, '秒'],
    ['90s', 90, '秒'],
    ['30秒钟', 30, '秒'],
    ['300毫秒', 300, '毫秒'],
    ['300ms', 300, '毫秒'],
    ['1.5h', 1.5, '小时'],
    ['24小时', 24, '小时'],
    ['2个小时', 2, '小时'],
    ['24 HOURS', 24, '小时'],
  ])('%j is %d %s', (typed, value, unit) => {
    expect(read(typed)).toMatchObject({ value, unit, percent: false });
  });

  test.each<[string, number, Unit]>([
    ['2分30秒', 2.5, '分钟'],
    ['2 分 30 秒', 2.5, '分钟'],
    ['2分钟30秒', 2.5, '分钟'],
    ['2分零6秒', 2.1, '分钟'],
    ['2m30s', 2.5, '分钟'],
    ['2min 30sec', 2.5, '分钟'],
    ['2h30m', 2.5, '小时'],
    ['1小时30分', 1.5, '小时'],
    ['1小时30分钟', 1.5, '小时'],
    ['1小时0分36秒', 1.01, '小时'],
    ['0小时45分', 0.75, '小时'],
    ['-1分30秒', -1.5, '分钟'],
    ['+0分15秒', 0.25, '分钟'],
  ])('the duration %j is %d %s', (typed, value, unit) => {
    expect(read(typed)).toMatchObject({
      value,
      unit,
      steps: expect.arrayContaining(['duration']) as string[],
    });
  });

  test.each<[string, number, Unit]>([
    ['2分20秒', 140, '秒'],
    ['1小时20分', 80, '分钟'],
    ['1小时20分40秒', 4840, '秒'],
    ['1小时0分1秒', 3601, '秒'],
  ])(
    'the duration %j, no finite decimal of its coarsest unit, stays exact as %d %s',
    (typed, value, unit) => {
      expect(read(typed)).toMatchObject({ value, unit });
    },
  );

  test('a number cell is the decimal that people see', () => {
    expect(read(0.1 + 0.2)).toMatchObject({ value: 0.3, text: '0.3', steps: [] });
    expect(read(1.005)).toMatchObject({ value: 1.005 });
  });

  test('a currency number format is the unit of its number', () => {
    expect(read({ kind: 'number', number: 260, percent: false, currency: '¥' })).toMatchObject({
      value: 260,
      unit: '元',
      steps: ['number-format'],
    });
  });

  test('a number format that shows per cent settles the scale', () => {
    expect(read({ percent: 0.036 })).toMatchObject({ text: '3.6%', steps: ['number-format'] });
  });

  test.each<[Typed]>([[BLANK], [''], [' '], ['　'], ['\n\t'], ['\u200B']])('%j is blank, not 0', (typed) => {
    expect(readQuantity(entry(typed))).toEqual({ ok: true, value: null });
  });

  test.each<[string, readonly string[]]>([
    ['98', ['text-number']],
    ['98%', ['percent', 'text-number']],
    ['９８．５％', ['full-width', 'percent', 'text-number']],
    [' 3 000 ', ['spaces', 'thousands', 'text-number']],
    ['−1,200', ['minus-sign', 'thousands', 'text-number']],
    ['(1,200)', ['negative-parentheses', 'thousands']],
    ['3.2万元', ['ten-thousands', 'unit']],
    ['1.5亿', ['hundred-millions']],
    ['￥260', ['full-width', 'currency']],
    ['1E3', ['exponent']],
    ['5‰', ['permille']],
    ['2分30秒', ['duration']],
  ])('%j tells how it was read', (typed, steps) => {
    expect(read(typed)).toMatchObject({ steps, text: typed });
  });
});
