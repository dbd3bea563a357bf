import { describe, expect, test } from 'vitest';
import { readTarget, type Comparison, type MethodCode, type Unit } from '../../../src/core';
import { codeOf, entry, suggestionOf, valueOf, type Typed } from './entries';

const target = (typed: Typed, method: MethodCode | null = null) => readTarget(entry(typed), method);

/** Low end, high end, unit and whether they are per cent. */
function rangeOf(typed: string) {
  const read = valueOf(target(typed));
  if (read?.kind !== 'range') throw new Error(`${typed} is read as ${read?.kind ?? 'nothing'}`);
  expect(read.low.unit).toBe(read.high.unit);
  expect(read.low.percent).toBe(read.high.percent);
  return [read.low.value, read.high.value, read.low.unit, read.low.percent] as const;
}

describe('targets that are one number', () => {
  test.each<[Typed, Comparison | null, number, Unit | null]>([
    ['3%', null, 0.03, null],
    [{ percent: 0.03 }, null, 0.03, null],
    [120, null, 120, null],
    ['1000件', null, 1000, '件'],
    ['≤2分钟', '≤', 2, '分钟'],
    ['<= 2分钟', '≤', 2, '分钟'],
    ['=<2分钟', '≤', 2, '分钟'],
    ['≦2分钟', '≤', 2, '分钟'],
    ['<2分钟', '<', 2, '分钟'],
    ['＜2分钟', '<', 2, '分钟'],
    ['≥90分', '≥', 90, '分'],
    ['>=90', '≥', 90, null],
    ['＞＝９０', '≥', 90, null],
    ['≧90', '≥', 90, null],
    ['> 90', '>', 90, null],
    ['=90', '=', 90, null],
    ['＝90', '=', 90, null],
    ['≤-5', '≤', -5, null],
    ['≥1,000', '≥', 1000, null],
    ['≥3.2万元', '≥', 32_000, '元'],
    ['≤2分30秒', '≤', 2.5, '分钟'],
    ['不超过2分钟', '≤', 2, '分钟'],
    ['不高于 5%', '≤', 0.05, null],
    ['24小时以内', '≤', 24, '小时'],
    ['24小时内', '≤', 24, '小时'],
    ['5%以下', '≤', 0.05, null],
    ['小于5%', '<', 0.05, null],
    ['不低于90分', '≥', 90, '分'],
    ['至少 100', '≥', 100, null],
    ['90分以上', '≥', 90, '分'],
    ['90分(含)以上', '≥', 90, '分'],
    ['达到95%', '≥', 0.95, null],
    ['超过100', '>', 100, null],
    ['at least 90', '≥', 90, null],
    ['no more than 2 min', '≤', 2, '分钟'],
  ])('%j is %s %d %s', (typed, comparison, value, unit) => {
    expect(valueOf(target(typed))).toMatchObject({ kind: 'quantity', comparison, quantity: { value, unit } });
  });

  test('the whole cell is quoted, and the sign is one of the steps', () => {
    expect(valueOf(target(' ≤2分钟'))).toMatchObject({
      quantity: { text: ' ≤2分钟', steps: ['spaces', 'comparison', 'unit'] },
    });
  });

  test.each([[''], ['  '], ['-'], ['—'], ['/'], ['N/A'], ['不适用']])('%j is no target', (typed) => {
    expect(target(typed)).toEqual({ ok: true, value: null });
  });

  test.each([
    ['≤'],
    ['≤≤2'],
    ['≤>2'],
    ['≤24~48'],
    ['≤约2'],
    ['2≤'],
    ['≠2'],
    ['==2'],
    ['看情况'],
    ['24≤x≤48'],
  ])('%j is unreadable', (typed) => {
    expect(codeOf(target(typed))).toBe('unreadable');
  });

  test.each([
    ['约90', '90'],
    ['三万', '30000'],
    ['3w', '3万'],
    ['≤2:30', '≤2分30秒'],
    ['4/5', '80%'],
    ['≥90分。', '≥90分'],
  ])('for %j is offered %j', (typed, suggestion) => {
    expect(suggestionOf(target(typed))).toBe(suggestion);
  });

  test('for a rating, the top of its scale is offered', () => {
    expect(target('4/5', 'rating')).toMatchObject({ fault: { code: 'unreadable', suggestion: '5' } });
  });
});

describe('ranges', () => {
  test.each<[string, number, number, Unit | null, boolean]>([
    ['24~48', 24, 48, null, false],
    ['24～48', 24, 48, null, false],
    ['24 〜 48', 24, 48, null, false],
    ['24-48', 24, 48, null, false],
    ['24 – 48', 24, 48, null, false],
    ['24—48', 24, 48, null, false],
    ['24——48', 24, 48, null, false],
    ['24至48', 24, 48, null, false],
    ['24 到 48', 24, 48, null, false],
    ['24 to 48', 24, 48, null, false],
    ['24~24', 24, 24, null, false],
    ['24~48小时', 24, 48, '小时', false],
    ['24小时~48', 24, 48, '小时', false],
    ['24小时~48小时', 24, 48, '小时', false],
    ['24h-48h', 24, 48, '小时', false],
    ['90秒~2分钟', 90, 120, '秒', false],
    ['90秒~2分', 90, 120, '秒', false],
    ['1分30秒~2分', 1.5, 2, '分钟', false],
    ['80分~90分', 80, 90, '分', false],
    ['¥100~200', 100, 200, '元', false],
    ['100~200元', 100, 200, '元', false],
    ['1,000~2,000', 1000, 2000, null, false],
    ['3~5%', 0.03, 0.05, null, true],
    ['3%~5%', 0.03, 0.05, null, true],
    ['0.5~1.5%', 0.005, 0.015, null, true],
    ['3%-5%', 0.03, 0.05, null, true],
    ['-5%~5%', -0.05, 0.05, null, true],
    ['-5~5%', -0.05, 0.05, null, true],
    ['-5~5', -5, 5, null, false],
    ['-5-5', -5, 5, null, false],
    ['-5--3', -5, -3, null, false],
    ['1E-3~1E3', 0.001, 1000, null, false],
    ['1E-3-1E-2', 0.001, 0.01, null, false],
    ['3~5万', 30_000, 50_000, null, false],
    ['3万~5万', 30_000, 50_000, null, false],
    ['5000~1万', 5000, 10_000, null, false],
    ['3~5万元', 30_000, 50_000, '元', false],
    ['≥3%且≤5%', 0.03, 0.05, null, true],
    ['≤5% 且 ≥3%', 0.03, 0.05, null, true],
    ['不低于24小时且不超过48小时', 24, 48, '小时', false],
    ['>=3, <=5', 3, 5, null, false],
    ['50±5', 45, 55, null, false],
    ['50 ± 5', 45, 55, null, false],
    ['50+/-5', 45, 55, null, false],
    ['50±5%', 47.5, 52.5, null, false],
    ['-50±10%', -55, -45, null, false],
    ['0.3±0.1', 0.2, 0.4, null, false],
    ['±5%', -0.05, 0.05, null, true],
    ['±5', -5, 5, null, false],
    ['±5分钟', -5, 5, '分钟', false],
    ['50±5件', 45, 55, '件', false],
    ['50件±5', 45, 55, '件', false],
    ['50件±10%', 45, 55, '件', false],
    ['100万±5万', 950_000, 1_050_000, null, false],
    ['100000±5万', 50_000, 150_000, null, false],
    ['2分钟±30秒', 90, 150, '秒', false],
  ])('%j is %d to %d %s, per cent: %s', (...[typed, low, high, unit, percent]) => {
    expect(rangeOf(typed)).toEqual([low, high, unit, percent]);
  });

  test.each([
    ['48~24', 'range-reversed', '24~48'],
    ['48小时~24小时', 'range-reversed', '24小时~48小时'],
    ['2分钟~90秒', 'range-reversed', '90秒~2分钟'],
    ['5~3%', 'range-reversed', '3%~5'],
    ['30%±5%', 'ambiguous', '25%~35%'],
    ['30%±5', 'ambiguous', '25%~35%'],
    ['1~1万', 'ambiguous', undefined],
    ['100±5万', 'ambiguous', undefined],
    ['24小时~48件', 'unit-mismatch', undefined],
    ['1天~48小时', 'day-or-hour', undefined],
    ['24~48~72', 'unreadable', undefined],
    ['≥5%且≤3%', 'range-reversed', '3%~5%'],
    ['>3%且<5%', 'unreadable', undefined],
    ['≥3%且≥5%', 'unreadable', undefined],
    ['24~', 'unreadable', undefined],
    ['~', 'unreadable', undefined],
    ['50±', 'unreadable', undefined],
    ['50±-5', 'unreadable', undefined],
    ['50±5±5', 'unreadable', undefined],
    ['±', 'unreadable', undefined],
  ])('%j fails with %s', (typed, code, suggestion) => {
    expect(codeOf(target(typed))).toBe(code);
    expect(suggestionOf(target(typed))).toBe(suggestion);
  });
});

describe('targets and their methods', () => {
  test.each<[Typed, boolean]>([
    ['是', true],
    ['完成', true],
    ['TRUE', true],
    ['yes', true],
    ['1', true],
    [1, true],
    [true, true],
    ['否', false],
    ['未完成', false],
    ['FALSE', false],
    ['0', false],
    [0, false],
    [false, false],
  ])('%j is %s for yesno', (typed, value) => {
    expect(valueOf(target(typed, 'yesno'))).toMatchObject({ kind: 'truth', value });
  });

  test.each<[Typed]>([['2'], [2], ['很好'], ['√'], ['100%'], [{ percent: 1 }], ['有']])(
    '%j is neither yes nor no',
    (typed) => {
      expect(codeOf(target(typed, 'yesno'))).toBe('not-yes-or-no');
    },
  );

  test('marks are offered as the word they likely stand for', () => {
    expect(suggestionOf(target('√', 'yesno'))).toBe('是');
    expect(suggestionOf(target('×', 'yesno'))).toBe('否');
  });

  test('without a method 是 is a truth, 1 a number, and TRUE a truth', () => {
    expect(valueOf(target('是'))?.kind).toBe('truth');
    expect(valueOf(target('1'))?.kind).toBe('quantity');
    expect(valueOf(target(true))?.kind).toBe('truth');
  });

  test.each<[Typed, MethodCode, string]>([
    ['30', 'range', 'unreadable'],
    [30, 'bands', 'unreadable'],
    ['24~48', 'higher', 'method-contradicted'],
    ['≥45%:100, ≥40%:80', 'lower', 'method-contradicted'],
    ['是', 'rating', 'method-contradicted'],
    [true, 'higher', 'unreadable'],
    ['2%', 'deduct', 'ambiguous'],
  ])('%j does not fit %s', (typed, method, code) => {
    expect(codeOf(target(typed, method))).toBe(code);
  });

  test('for points a target is a remark', () => {
    expect(target('每次协作 +2 分', 'points')).toEqual({ ok: true, value: null });
    expect(codeOf(target('#REF!', 'points'))).toBe('error-value');
  });
});
