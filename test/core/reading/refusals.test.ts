import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/core';
import { codeOf, entry, suggestionOf, type Typed } from './entries';

const refuse = (typed: Typed) => readQuantity(entry(typed));

describe('numbers that cannot be read', () => {
  test.each([
    ['4 5'],
    ['3 0000'],
    ['3 000 00'],
    ['30 00'],
    ['1 200,000'],
    ['1.2.3'],
    ['1..2'],
    ['--5'],
    ['-(5)'],
    ['+-5-'],
    ['5%5'],
    ['5%%5'],
    ['¥5%'],
    ['¥5美元'],
    ['3万%'],
    ['3万万件%'],
    ['2025年'],
    ['2025-06'],
    ['6月15日'],
    ['很好'],
    ['88优秀'],
    ['88好'],
    ['90待定'],
    ['5高'],
    ['3件左右好'],
    ['95分良'],
    ['90优良'],
    ['24小时外'],
    ['达标'],
    ['无'],
    ['待定'],
    ['TBD'],
    ['-'],
    ['N/A'],
    ['NaN'],
    ['Infinity'],
    ['-∞'],
    ['1E999'],
    ['1E308'],
    ['1E-400'],
    ['0x10'],
    ['1_000'],
    ['2 million'],
    ['5 maybe'],
    ['10²'],
    ['²'],
    ['10⁴'],
    ['①'],
    ['⑴'],
    ['½'],
    ['2½'],
    ['٣'],
    ['m2'],
    ['件'],
    ['%'],
    ['万'],
    ['¥'],
    ['()'],
    ['1h2h'],
    ['90分90秒'],
    ['1.5小时30分'],
    ['3元5角'],
    ['24~48'],
    ['50±5'],
    ['是'],
  ])('%j', (typed) => {
    expect(codeOf(refuse(typed))).toBe('unreadable');
  });

  test.each<[Typed, string]>([
    ['1,20', '120'],
    ['1,2000', '12000'],
    ['12,00', '1200'],
    ['1,00,000', '100000'],
    ['0,5', '0.5'],
    ['9%%', '9%'],
    ['%9', '9%'],
    ['约3万', '3万'],
    ['大约 3万', '3万'],
    ['3万左右', '3万'],
    ['3万+', '3万'],
    ['3万多', '3万'],
    ['~3万', '3万'],
    ['100多件', '100件'],
    ['3w', '3万'],
    ['3.5W+', '3.5万'],
    ['3k', '3000'],
    ['1.5K', '1500'],
    ['三万', '30000'],
    ['三万元', '30000元'],
    ['约三万元左右', '30000元'],
    ['一百二十', '120'],
    ['一百零五件', '105件'],
    ['十五', '15'],
    ['三', '3'],
    ['两万五', '25000'],
    ['3万5千', '35000'],
    ['五千', '5000'],
    ['1亿2000万', '120000000'],
    ['百分之三十', '30%'],
    ['9折', '90%'],
    ['8成', '80%'],
    ['2倍', '200%'],
    ['3个百分点', '3%'],
    ['12月', '12个月'],
    ['3日', '3天'],
    ['30m', '30min'],
    ['1200-', '-1200'],
    ['5.', '5'],
    ['98%。', '98%'],
    ['1O0', '100'],
    ['l20', '120'],
    ['满分5分', '5分'],
    ['98%(含)', '98%'],
    ['2:30', '2分30秒'],
    ['1:02:30', '1小时02分30秒'],
    ['4/5', '80%'],
    ['１／４', '25%'],
  ])('%j is refused and %j offered', (typed, suggestion) => {
    expect(refuse(typed)).toMatchObject({ ok: false, fault: { code: 'unreadable', suggestion } });
  });

  test.each([['很好'], ['无'], ['4 5'], ['1.2.3'], ['2025年'], ['¥5美元'], ['1E999']])(
    'nothing is offered for %j, which may mean anything',
    (typed) => {
      expect(suggestionOf(refuse(typed))).toBeUndefined();
    },
  );

  test('a comparison sign belongs to targets alone', () => {
    expect(refuse('≤2分钟')).toMatchObject({ fault: { code: 'sign-not-allowed', suggestion: '2分钟' } });
    expect(refuse('>=90')).toMatchObject({ fault: { code: 'sign-not-allowed', suggestion: '90' } });
    expect(refuse('90分以上')).toMatchObject({ fault: { code: 'sign-not-allowed', suggestion: '90分' } });
  });

  test('days with hours are asked, for a working day has no fixed length', () => {
    expect(codeOf(refuse('1天2小时'))).toBe('day-or-hour');
  });

  test.each([['#REF!'], ['#N/A'], [' #DIV/0! '], ['#value!']])('the text %j is an error value', (typed) => {
    expect(codeOf(refuse(typed))).toBe('error-value');
  });

  test('an error in the cell is told as it stands', () => {
    expect(refuse({ kind: 'error', error: '#REF!' })).toEqual({
      ok: false,
      fault: { code: 'error-value', text: '#REF!' },
    });
  });

  test.each([[Infinity], [NaN], [1e308], [-1e300], [4.9e-324]])(
    'the number %d is beyond belief',
    (number) => {
      expect(codeOf(refuse(number))).toBe('unreadable');
    },
  );

  test('TRUE is no number', () => {
    expect(refuse(true)).toMatchObject({ fault: { code: 'unreadable', text: 'TRUE' } });
  });

  test('the fault quotes the cell as it stands', () => {
    expect(refuse(' 约３万 ')).toMatchObject({ fault: { text: ' 约３万 ', suggestion: '3万' } });
  });
});
