import { describe, expect, test } from 'vitest';
import {
  isNotApplicable,
  normalise,
  readActual,
  readBaseline,
  readCap,
  readFlag,
  readSection,
  readText,
  readUnit,
  readWeight,
  dimensionOf,
  type MethodCode,
} from '../../../src/core';
import { codeOf, entry, suggestionOf, valueOf, type Typed } from './entries';

const actual = (typed: Typed, method: MethodCode | null = 'higher') => readActual(entry(typed), method);

describe('actuals', () => {
  test.each<[Typed]>([[''], [' '], ['　'], [{ kind: 'blank' }]])(
    'a blank %j is missing, never 0',
    (typed) => {
      expect(valueOf(actual(typed))).toEqual({ kind: 'missing' });
      expect(valueOf(actual(typed, 'yesno'))).toEqual({ kind: 'missing' });
    },
  );

  test.each([['N/A'], ['n/a'], ['NA'], ['不适用'], ['-'], ['–'], ['—'], ['/'], [' Ｎ／Ａ '], ['－']])(
    '%j is not applicable, whatever the method',
    (typed) => {
      for (const method of ['higher', 'rating', 'yesno', 'points', null] as const) {
        expect(valueOf(actual(typed, method))).toEqual({ kind: 'not-applicable', text: typed });
      }
      expect(isNotApplicable(typed)).toBe(true);
    },
  );

  test.each([['无'], ['没有'], ['none'], ['--'], ['——'], ['待定'], ['0'], ['']])(
    '%j is not the same',
    (typed) => {
      expect(isNotApplicable(typed)).toBe(false);
    },
  );

  test('a typed 0 is a real 0', () => {
    for (const typed of [0, '0', '0%', '0件', { percent: 0 }] as const) {
      expect(valueOf(actual(typed))).toMatchObject({ kind: 'quantity', quantity: { value: 0 } });
    }
  });

  test.each<[Typed, boolean]>([
    ['是', true],
    ['完成', true],
    ['已完成', true],
    ['TRUE', true],
    ['true', true],
    ['Yes', true],
    ['１', true],
    [1, true],
    [true, true],
    ['否', false],
    ['未完成', false],
    ['FALSE', false],
    ['no', false],
    ['0', false],
    [0, false],
    [false, false],
  ])('%j is %s for yesno', (typed, value) => {
    expect(valueOf(actual(typed, 'yesno'))).toMatchObject({ kind: 'truth', value });
  });

  test.each<[Typed]>([['差不多'], ['无'], [2], [0.5], [-1], ['80%']])('%j is neither', (typed) => {
    expect(codeOf(actual(typed, 'yesno'))).toBe('not-yes-or-no');
  });

  test('yes and TRUE are numbers nowhere', () => {
    expect(codeOf(actual('是'))).toBe('unreadable');
    expect(codeOf(actual(true))).toBe('unreadable');
    expect(codeOf(actual('完成', 'rating'))).toBe('unreadable');
  });

  test.each([
    ['4.3/5', 4.3, 5],
    ['4.3 / 5', 4.3, 5],
    ['４．３／５', 4.3, 5],
    ['4.3分/5分', 4.3, 5],
    ['86/100', 86, 100],
    ['0/5', 0, 5],
  ])('%j is a rating with its scale', (typed, value, scale) => {
    expect(valueOf(actual(typed, 'rating'))).toMatchObject({
      kind: 'out-of',
      quantity: { value, text: typed },
      scale,
    });
  });

  test('a rating with its scale is one for ratings only', () => {
    expect(actual('4/5')).toMatchObject({ fault: { code: 'unreadable', suggestion: '80%' } });
    expect(valueOf(actual('4/5', null)).kind).toBe('out-of');
  });

  test.each([['4.3/0'], ['4.3/-5'], ['4.3/5/5'], ['4.3/五'], ['4件/5件'], ['/5'], ['80%/5']])(
    '%j is no rating',
    (typed) => {
      expect(codeOf(actual(typed, 'rating'))).toBe('unreadable');
    },
  );

  test('signs and ranges belong to targets', () => {
    expect(actual('≤2分钟', 'lower')).toMatchObject({
      fault: { code: 'sign-not-allowed', suggestion: '2分钟' },
    });
    expect(codeOf(actual('24~48', 'range'))).toBe('unreadable');
  });

  test('points in per cent are asked', () => {
    expect(actual('5%', 'points')).toMatchObject({ fault: { code: 'ambiguous', suggestion: '5' } });
    expect(valueOf(actual('-2', 'points'))).toMatchObject({ quantity: { value: -2 } });
  });

  test('errors stay errors', () => {
    expect(codeOf(actual('#REF!'))).toBe('error-value');
    expect(codeOf(actual('#N/A', 'yesno'))).toBe('error-value');
    expect(codeOf(actual({ kind: 'error', error: '#N/A' }, 'yesno'))).toBe('error-value');
    expect(codeOf(actual({ kind: 'error', error: '#N/A' }, 'rating'))).toBe('error-value');
  });
});

describe('weights, caps, baselines and flags', () => {
  test.each<[Typed, number]>([
    [30, 30],
    ['30', 30],
    ['30分', 30],
    ['30%', 0.3],
    [{ percent: 0.4 }, 0.4],
    [0.4, 0.4],
    ['33.33', 33.33],
    [0, 0],
  ])('the weight %j is %d as stated', (typed, value) => {
    expect(valueOf(readWeight(entry(typed)))).toMatchObject({ value });
  });

  test('a weight is not measured in things', () => {
    expect(readWeight(entry('30件'))).toMatchObject({ fault: { code: 'unreadable', suggestion: '30' } });
    expect(codeOf(readWeight(entry('三十')))).toBe('unreadable');
  });

  test.each<[Typed, number]>([
    [1.5, 1.5],
    ['150%', 1.5],
    [{ percent: 1.2 }, 1.2],
    ['150', 150],
  ])('the cap %j is %d', (typed, cap) => {
    expect(readCap(entry(typed))).toEqual({ ok: true, value: cap });
  });

  test('1.5倍 is offered as 150%', () => {
    expect(suggestionOf(readCap(entry('1.5倍')))).toBe('150%');
    expect(codeOf(readCap(entry('150分')))).toBe('unreadable');
  });

  test.each([[''], ['-'], ['N/A']])('%j stands for none', (typed) => {
    for (const read of [readWeight, readCap, readBaseline, readFlag]) {
      expect(read(entry(typed))).toEqual({ ok: true, value: null });
    }
  });

  test('flags are yes and no', () => {
    expect(valueOf(readFlag(entry('是')))).toBe(true);
    expect(valueOf(readFlag(entry(0)))).toBe(false);
    expect(valueOf(readFlag(entry(true)))).toBe(true);
    expect(codeOf(readFlag(entry('按天')))).toBe('not-yes-or-no');
  });
});

describe('names and texts', () => {
  test.each<[Typed, string]>([
    ['固定', 'fixed'],
    ['重点指标', 'focus'],
    ['动态', 'focus'],
    ['协同', 'collaboration'],
    ['成长类', 'growth'],
    ['加减分', 'adjustment'],
    ['Focus', 'focus'],
    ['growth ', 'growth'],
    ['日常', 'fixed'],
    ['日常工作', 'fixed'],
    ['一、日常工作（70分）', 'fixed'],
    ['日常工作\n70%', 'fixed'],
    ['提升工作：30％', 'focus'],
    ['（二）重点提升 占30%', 'focus'],
    ['能力提升', 'growth'],
    ['第三部分 加减分', 'adjustment'],
  ])('the section %j is %s', (typed, section) => {
    expect(readSection(entry(typed))).toEqual({ ok: true, value: section });
  });

  test('an unknown section is a fault, a blank one none', () => {
    expect(codeOf(readSection(entry('其他')))).toBe('unknown-section');
    expect(codeOf(readSection(entry('转化率提升')))).toBe('unknown-section');
    expect(codeOf(readSection(entry('70%')))).toBe('unknown-section');
    expect(readSection(entry(' '))).toEqual({ ok: true, value: null });
  });

  test.each<[Typed, string | null]>([
    ['分钟', '分钟'],
    ['Mins', '分钟'],
    ['（小时）', '小时'],
    ['％', '%'],
    ['位', '人'],
    ['￥', '元'],
    ['万元', '万元'],
    ['元/人', '元/人'],
    ['pcs/day', '件/天'],
    ['场次', '场次'],
    ['月', '月'],
    ['', null],
    ['-', null],
    ['无', null],
    [3, null],
  ])('the unit column %j is %s', (typed, unit) => {
    expect(readUnit(entry(typed))).toBe(unit);
  });

  test.each([
    ['件', 'count'],
    ['人', 'count'],
    ['元', 'money'],
    ['万元', 'money'],
    ['万件', 'count'],
    ['美元', 'money'],
    ['分钟', 'time'],
    ['天', 'day'],
    ['分', 'score'],
    ['%', 'percent'],
    ['万', 'number'],
    ['千克', 'other'],
    ['元/人', 'other'],
    ['场次', 'other'],
  ])('%s measures %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toBe(dimension);
  });

  test.each<[Typed, string]>([
    [' 001　', '001'],
    ['\u200BE001 ', 'E001'],
    [1001, '1001'],
    [1001.5, '1001.5'],
    [20_250_600_000_123, '20250600000123'],
    [1e21, '1000000000000000000000'],
    [0.0000005, '0.0000005'],
    [{ percent: 0.4 }, '40%'],
    [true, 'TRUE'],
    [{ kind: 'blank' }, ''],
    [{ kind: 'error', error: '#REF!' }, '#REF!'],
    ['Ｅ００１', 'Ｅ００１'],
  ])('the text of %j is %j', (typed, text) => {
    expect(readText(entry(typed))).toBe(text);
  });

  test('normalising is NFKC and trimming', () => {
    expect(normalise('　Ｅ００１（元）\u200B\n')).toBe('E001(元)');
    expect(normalise('a b')).toBe('a b');
  });
});
