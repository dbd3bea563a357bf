import { describe, expect, test } from 'vitest';
import { METHOD_CODES, readMethod, type MethodCode } from '../../../src/core';
import { terms } from '../../../src/i18n';
import { codeOf, entry, suggestionOf, valueOf, type Typed } from './entries';

const method = (name: Typed, target: Typed = '') => readMethod(entry(name), entry(target));

describe('method names', () => {
  test.each(METHOD_CODES.map((code) => [code]))(
    '%s is read by its code and its name in either language',
    (code) => {
      for (const name of [
        code,
        code.toUpperCase(),
        terms('zh-CN').methods[code],
        terms('en').methods[code],
      ]) {
        expect(valueOf(method(name))).toEqual({ code, inferred: false });
      }
    },
  );

  test.each<[string, MethodCode]>([
    ['越低越好（比值）', 'lower-ratio'],
    [' 越高越好 ', 'higher'],
    ['越大越好', 'higher'],
    ['反向指标', 'lower'],
    ['lower_ratio', 'lower-ratio'],
    ['Higher  is better', 'higher'],
    ['是/否', 'yesno'],
    ['分档', 'bands'],
    ['加减分', 'points'],
    ['打分', 'rating'],
  ])('%j is %s', (name, code) => {
    expect(valueOf(method(name)).code).toBe(code);
  });

  test.each<[Typed]>([['看情况'], ['高'], [1], [true], ['越']])('%j is no method', (name) => {
    expect(codeOf(method(name))).toBe('unknown-method');
  });

  test('a method with more words is offered without them', () => {
    expect(suggestionOf(method('越高越好型'))).toBe('越高越好');
    expect(suggestionOf(method('看情况'))).toBeUndefined();
  });

  test('an error value is told as one', () => {
    expect(codeOf(method({ kind: 'error', error: '#REF!' }))).toBe('error-value');
  });
});

describe('a blank method is told by the target', () => {
  test.each<[Typed, MethodCode]>([
    ['≤2分钟', 'lower'],
    ['<2', 'lower'],
    ['<=5%', 'lower'],
    ['不超过2分钟', 'lower'],
    ['≥90', 'higher'],
    ['>90', 'higher'],
    ['=90', 'higher'],
    ['3%', 'higher'],
    [120, 'higher'],
    ['', 'higher'],
    ['24~48', 'range'],
    ['24－48', 'range'],
    ['3至5', 'range'],
    ['50±5%', 'range'],
    ['30%±5%', 'range'],
    ['48~24', 'range'],
    ['≥45%:100, ≥40%:80', 'bands'],
    ['≥45%：100，≥40%：80', 'bands'],
    ['40~45:80, 46~50:100', 'bands'],
    ['是', 'yesno'],
    ['否', 'yesno'],
    [true, 'yesno'],
    ['1', 'higher'],
    ['约3万', 'higher'],
    ['2:30', 'higher'],
    [{ kind: 'error', error: '#REF!' }, 'higher'],
  ])('%j tells %s', (target, code) => {
    expect(valueOf(method('', target))).toEqual({ code, inferred: true });
  });
});

describe('a target contradicts the stated method', () => {
  test.each<[MethodCode, Typed]>([
    ['higher', '≤2分钟'],
    ['higher', '<2'],
    ['higher', '不超过2分钟'],
    ['higher', '24~48'],
    ['higher', '≥45%:100, ≥40%:80'],
    ['higher', '是'],
    ['lower', '≥90'],
    ['lower', '>90'],
    ['lower-ratio', '≥90'],
    ['rating', '≤5'],
    ['closer', '≤5'],
    ['closer', '50±5'],
    ['range', '≤48'],
    ['bands', '≥45%'],
    ['yesno', '24~48'],
    ['deduct', '≤2'],
  ])('%s and %j', (code, target) => {
    expect(codeOf(method(code, target))).toBe('method-contradicted');
  });

  test.each<[MethodCode, Typed]>([
    ['higher', '≥90'],
    ['higher', '=90'],
    ['higher', '90'],
    ['lower', '≤2分钟'],
    ['lower', '2'],
    ['lower-ratio', '<2'],
    ['progress', '≤5'],
    ['progress', '≥5'],
    ['rating', '5'],
    ['range', '24~48'],
    ['range', '50±5%'],
    ['bands', '≤35:100, ≤45:80'],
    ['yesno', '否'],
    ['yesno', '1'],
    ['closer', '=5'],
    ['deduct', '2'],
    ['points', '≤5'],
    ['points', '是'],
    ['higher', ''],
    ['higher', '约3万'],
  ])('but not %s and %j', (code, target) => {
    expect(valueOf(method(code, target))).toEqual({ code, inferred: false });
  });

  test('the method that the target tells is offered, in the words of the column', () => {
    expect(suggestionOf(method('越高越好', '≤2分钟'))).toBe('越低越好');
    expect(suggestionOf(method('higher', '≤2分钟'))).toBe('lower');
    expect(suggestionOf(method('越低越好', '24~48'))).toBe('区间');
  });
});
