import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core';
import { entryOf } from '../../../../src/tables/recognise/format/entryOf';

const seen = (value: number, format: string, date1904 = false) => entryOf({ value, format }, date1904);

describe('what is no number', () => {
  test('a blank cell, and one whose formula shows nothing, are blank', () => {
    expect(entryOf(undefined, false)).toEqual({ kind: 'blank' });
    expect(entryOf({ value: '', format: '', formula: 'IF(1,"","")' }, false)).toEqual({ kind: 'blank' });
  });

  test.each(['4/5', '2025-06-01', '98%', ' 2.47 '])('text %s stays text', (text) => {
    expect(entryOf({ value: text, format: 'm/d/yyyy' }, false)).toEqual({ kind: 'text', text });
  });

  test('logical and error values stay what they are', () => {
    expect(entryOf({ value: true, format: '' }, false)).toEqual({ kind: 'logical', value: true });
    expect(entryOf({ value: { error: '#REF!' }, format: '0%' }, false)).toEqual({
      kind: 'error',
      error: '#REF!',
    });
  });

  test('a formula that nobody computed is an error, not a blank', () => {
    expect(entryOf({ value: '', format: '', formula: 'B2*2', uncomputed: true }, false)).toEqual({
      kind: 'error',
      error: '=B2*2',
    });
  });
});

describe('numbers', () => {
  test.each([
    '',
    'General',
    'G/通用格式',
    '0',
    '0.00',
    '#,##0_);(#,##0)',
    '0.00E+00',
    '# ?/?',
    '@',
    '0.0,"万"',
  ])('under %s are bare', (format) => {
    expect(seen(0.036, format)).toEqual({ kind: 'number', number: 0.036, percent: false });
  });

  test.each(['0%', '0.00%', '0.0 %', '#,##0.0%_);[Red](0.0%)', '[Red]0%', '"达成" 0.0%', '0%;-0%;0%'])(
    'under %s are per cent',
    (format) => {
      expect(seen(0.036, format)).toEqual({ kind: 'number', number: 0.036, percent: true });
    },
  );

  test.each(['0"%"', String.raw`0.0\%`, '0!%', '0"100%"'])(
    'under %s are not: the sign does not multiply',
    (format) => {
      expect(seen(3.6, format)).toEqual({ kind: 'number', number: 3.6, percent: false });
    },
  );

  test('are per cent only in the section that holds for them', () => {
    expect(seen(0.5, '0;0%')).toMatchObject({ percent: false });
    expect(seen(-0.5, '0;0%')).toMatchObject({ percent: true });
    expect(seen(0, '0;0;0%')).toMatchObject({ percent: true });
    expect(seen(0.5, '[<1]0%;0')).toMatchObject({ percent: true });
    expect(seen(1, '[<1]0%;0')).toMatchObject({ percent: false });
  });

  test.each([
    ['"¥"#,##0', '¥'],
    ['¥#,##0.00', '¥'],
    ['[$¥-804]#,##0', '¥'],
    ['[$￥-804]#,##0;[$￥-804]-#,##0', '￥'],
    ['"$"#,##0_);("$"#,##0)', '$'],
    ['[$€-2] #,##0.00', '€'],
    ['_ ¥* #,##0.00_ ', '¥'],
  ])('under %s are money in %s', (format, currency) => {
    expect(seen(1200, format)).toEqual({ kind: 'number', number: 1200, percent: false, currency });
  });
});

describe('dates', () => {
  test.each([
    ['m/d', '4/5'],
    ['m/d/yyyy', '4/5/2025'],
    ['yyyy/m/d', '2025/4/5'],
    ['yyyy-mm-dd', '2025-04-05'],
    [String.raw`yyyy\-mm\-dd`, '2025-04-05'],
    ['yyyy-mm-dd;@', '2025-04-05'],
    ['yy.m.d', '25.4.5'],
    ['d-mmm', '5-Apr'],
    ['d-mmm-yy', '5-Apr-25'],
    ['mmm-yy', 'Apr-25'],
    ['mmmm d, yyyy', 'April 5, 2025'],
    ['mmmmm', 'A'],
    ['yyyy"年"m"月"', '2025年4月'],
    ['yyyy年m月', '2025年4月'],
    ['m"月"d"日"', '4月5日'],
    ['yyyy"年"m"月"d"日"', '2025年4月5日'],
    ['[$-804]yyyy"年"m"月"d"日";@', '2025年4月5日'],
    ['[$-804]aaaa', '星期六'],
    ['aaa', '周六'],
    ['ddd d', 'Sat 5'],
    ['dddd', 'Saturday'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'Saturday, April 05, 2025'],
    ['[Blue]yyyy/m', '2025/4'],
    ['e/m/d', '2025/4/5'],
  ])('under %s read %s', (format, shown) => {
    expect(seen(45752, format)).toEqual({ kind: 'date', day: dayOf(2025, 4, 5), shown });
  });

  test('with a time of day are dates', () => {
    expect(seen(45752.604166667, 'yyyy/m/d h:mm')).toEqual({
      kind: 'date',
      day: dayOf(2025, 4, 5),
      shown: '2025/4/5 14:30',
    });
    expect(seen(45752.604166667, 'm/d/yy h:mm AM/PM')).toMatchObject({ shown: '4/5/25 2:30 PM' });
  });

  test('count from 1904 where the workbook does', () => {
    expect(seen(45752 - 1462, 'yyyy-mm-dd', true)).toEqual({
      kind: 'date',
      day: dayOf(2025, 4, 5),
      shown: '2025-04-05',
    });
    expect(seen(0, 'yyyy-mm-dd', true)).toMatchObject({ day: dayOf(1904, 1, 1) });
  });

  test.each([
    [1, dayOf(1900, 1, 1)],
    [59, dayOf(1900, 2, 28)],
    [61, dayOf(1900, 3, 1)],
    [25569, dayOf(1970, 1, 1)],
  ])('serial %d stands on its own side of the day that never was', (serial, day) => {
    expect(seen(serial, 'yyyy-mm-dd')).toMatchObject({ kind: 'date', day });
  });

  test.each([-1, 2_958_466])('%d is before or after all dates, and a number', (value) => {
    expect(seen(value, 'yyyy-mm-dd')).toEqual({ kind: 'number', number: value, percent: false });
  });
});

describe('times', () => {
  test.each([
    [0.104166666667, 'h:mm', '2:30'],
    [0.104166666667, 'hh:mm:ss', '02:30:00'],
    [0.604166666667, 'h:mm AM/PM', '2:30 PM'],
    [0, 'h:mm AM/PM', '12:00 AM'],
    [0.604166666667, '上午/下午h"时"mm"分"', '下午2时30分'],
    [0.604166666667, 'h"时"mm"分"', '14时30分'],
    [0.00173611111, 'mm:ss', '02:30'],
    [0.00001157407 * 90.5, 'mm:ss.0', '01:30.5'],
  ])('%d under %s reads %s', (value, format, shown) => {
    expect(seen(value, format)).toEqual({ kind: 'time', dayFraction: value, shown });
  });

  test.each([
    [1.104166666667, '[h]:mm', '26:30'],
    [1.104166666667, '[h]:mm:ss', '26:30:00'],
    [0.00173611111, '[m]:ss', '2:30'],
    [0.00173611111, '[s]', '150'],
    [0.00173611111, '[mm]"分"ss"秒"', '02分30秒'],
  ])('%d elapsed under %s reads %s', (value, format, shown) => {
    expect(seen(value, format)).toEqual({ kind: 'time', dayFraction: value, shown });
  });

  test('show the time of day alone, whatever the day', () => {
    expect(seen(45752.5, 'h:mm')).toEqual({ kind: 'time', dayFraction: 0.5, shown: '12:00' });
  });
});
