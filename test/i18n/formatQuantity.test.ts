import { describe, expect, test } from 'vitest';
import { numberEntry, readActual, readTarget, textEntry, type Entry, type MethodCode } from '../../src/core';
import { formatActual, formatTarget } from '../../src/i18n';

const target = (entry: Entry, method: MethodCode | null, unit: string | null = null): string => {
  const read = readTarget(entry, method);
  return read.ok ? formatTarget(read.value, unit) : read.fault.code;
};
const actual = (entry: Entry, unit: string | null = null): string => {
  const read = readActual(entry, 'higher');
  return read.ok ? formatActual(read.value, 'zh-CN', unit) : read.fault.code;
};

describe('an actual is shown as it was written', () => {
  test.each([
    ['3.6%', '3.6%'],
    ['９８．５％', '98.5%'],
    [' 3.2 ', '3.2'],
    ['12.4万', '12.4万'],
    ['12.6万元', '12.6万元'],
    ['90秒', '90 秒'],
    ['90 秒', '90 秒'],
    ['2分30秒', '2分30秒'],
    ['¥200', '¥200'],
    ['1,200', '1,200'],
    ['不适用', '不适用'],
    ['-', '不适用'],
  ])('%j as %s', (typed, shown) => {
    expect(actual(textEntry(typed))).toBe(shown);
  });

  test('with the unit of its column where it names none itself', () => {
    expect(actual(numberEntry(1029), '件')).toBe('1029 件');
    expect(actual(textEntry('1029件'), '件')).toBe('1029 件');
    expect(actual(textEntry('12.4万'), '元')).toBe('12.4万元');
    expect(actual(textEntry('90秒'), '分钟')).toBe('90 秒');
  });

  test('with the per cent of its number format, and no second one from the unit column', () => {
    expect(actual(numberEntry(0.036, true))).toMatch(/^3\.60?%$/);
    expect(actual(textEntry('3.6%'), '%')).toBe('3.6%');
  });

  test('and what is missing is said', () => {
    expect(actual(textEntry(''))).toBe('待补');
    expect(formatActual({ kind: 'missing' }, 'en')).toBe('awaited');
  });
});

describe('a target is shown as it was written', () => {
  test.each([
    ['≤2分钟', null, '≤2 分钟'],
    ['<=2分钟', null, '≤2 分钟'],
    ['>=90', null, '≥90'],
    ['1000件', 'higher', '1000 件'],
    ['24~48', 'range', '24~48'],
    ['≥45%:100, ≥40%:80, ≥35%:60', 'bands', '≥45%:100, ≥40%:80, ≥35%:60'],
    ['是', 'yesno', '是'],
  ] as const)('%s', (typed, method, shown) => {
    expect(target(textEntry(typed), method)).toBe(shown);
  });

  test('with the unit of its column', () => {
    expect(target(textEntry('24~48'), 'range', '小时')).toBe('24~48 小时');
    expect(target(numberEntry(2), 'lower', '分钟')).toBe('2 分钟');
  });
});
