import { describe, expect, test } from 'vitest';
import { dayOf, monthPeriod, quarterPeriod, ratio, yearPeriod } from '../../src/core';
import {
  formatDay,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatScore,
  formatSigned,
} from '../../src/i18n';

describe('numbers', () => {
  test.each([
    [87.4, '87.40'],
    [78.325, '78.33'],
    [89.995, '90.00'],
    [-0.004, '0.00'],
    [-0.005, '−0.01'],
    [1234.5, '1,234.50'],
  ])('a score of %d shows two decimals, half away from zero: %s', (value, shown) => {
    expect(formatScore(value)).toBe(shown);
  });

  test('a score shows the decimals the workbook asks for', () => {
    expect(formatScore(87.456, 0)).toBe('87');
    expect(formatScore(87.456, 1)).toBe('87.5');
  });

  test.each([
    [1.2, '120.0%'],
    [1.26666, '126.7%'],
    [0, '0.0%'],
    [-0.2, '−20.0%'],
    [0.0005, '0.1%'],
  ])('a share of %d shows one decimal of a per cent: %s', (value, shown) => {
    expect(formatPercent(value)).toBe(shown);
  });

  test('a fraction is rounded once: 2/3 is 66.7 %', () => {
    expect(formatPercent(ratio(2n, 3n))).toBe('66.7%');
    expect(formatNumber(ratio(2000n, 3n), 2)).toBe('666.67');
  });

  test.each([
    [1029, '1,029'],
    [0.1 + 0.2, '0.3'],
    [100, '100'],
    [1_000_000, '1,000,000'],
    [-12.5, '−12.5'],
    [999.5, '999.5'],
  ])('%d has only the decimals it needs: %s', (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });

  test.each([
    [1.2, '+1.20'],
    [-0.8, '−0.80'],
    [0, '0.00'],
    [0.004, '0.00'],
  ])('a change of %d carries its sign, nothing changed none: %s', (value, shown) => {
    expect(formatSigned(value)).toBe(shown);
  });
});

describe('days and periods', () => {
  test('are written the way each language writes them', () => {
    expect(formatDay(dayOf(2025, 6, 30), 'zh-CN')).toBe('2025 年 6 月 30 日');
    expect(formatDay(dayOf(2025, 6, 30), 'en')).toBe('30 June 2025');
  });

  test.each([
    [monthPeriod(2025, 6), '2025 年 6 月', 'June 2025'],
    [monthPeriod(2025, 12), '2025 年 12 月', 'December 2025'],
    [quarterPeriod(2025, 2), '2025 年第 2 季度', 'Q2 2025'],
    [yearPeriod(2025), '2025 年', '2025'],
  ])('%o', (period, chinese, english) => {
    expect(formatPeriod(period, 'zh-CN')).toBe(chinese);
    expect(formatPeriod(period, 'en')).toBe(english);
  });
});

describe('names in a row', () => {
  test.each([
    [[], '', ''],
    [['甲'], '甲', '甲'],
    [['甲', '乙'], '甲和乙', '甲 and 乙'],
    [['甲', '乙', '丙'], '甲、乙和丙', '甲, 乙 and 丙'],
  ])('%j', (names, chinese, english) => {
    expect(formatList(names, 'zh-CN')).toBe(chinese);
    expect(formatList(names, 'en')).toBe(english);
  });
});
