import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarDate,
  dayOf,
  daysInside,
  isoDay,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
} from '../../../src/core';

const MS_PER_DAY = 86_400_000;
const dates = fc.record({
  year: fc.integer({ min: 1900, max: 2999 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
});

describe('days', () => {
  test.each([
    { year: 1970, month: 1, date: 1, days: 0 },
    { year: 1969, month: 12, date: 31, days: -1 },
    { year: 2000, month: 2, date: 29, days: 11_016 },
    { year: 2000, month: 3, date: 1, days: 11_017 },
    { year: 2025, month: 6, date: 15, days: 20_254 },
  ])('$year-$month-$date is $days days after the epoch', ({ year, month, date, days }) => {
    expect(dayOf(year, month, date)).toBe(days);
    expect(calendarDate(dayOf(year, month, date))).toEqual({ year, month, date });
  });

  test.each([
    [2025, 2, 29],
    [2025, 2, 30],
    [1900, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 6, 31],
    [2025, 6, 0],
    [2025, 6.5, 1],
    [1899, 12, 31],
    [3000, 1, 1],
  ])('%d-%d-%d does not exist', (year, month, date) => {
    expect(() => dayOf(year, month, date)).toThrow(RangeError);
  });

  test.each([2000, 2024, 2400])('%d has a 29th of February', (year) => {
    expect(isoDay(dayOf(year, 2, 29))).toBe(`${year}-02-29`);
  });

  test('agree with the platform’s calendar', () => {
    fc.assert(
      fc.property(dates, ({ year, month, date }) => {
        const value = dayOf(year, month, date);
        expect(value).toBe(Date.UTC(year, month - 1, date) / MS_PER_DAY);
        expect(isoDay(value)).toBe(new Date(value * MS_PER_DAY).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    { period: monthPeriod(2025, 6), id: '2025-06', first: '2025-06-01', last: '2025-06-30' },
    { period: monthPeriod(2024, 2), id: '2024-02', first: '2024-02-01', last: '2024-02-29' },
    { period: monthPeriod(2025, 12), id: '2025-12', first: '2025-12-01', last: '2025-12-31' },
    { period: quarterPeriod(2025, 1), id: '2025Q1', first: '2025-01-01', last: '2025-03-31' },
    { period: quarterPeriod(2025, 4), id: '2025Q4', first: '2025-10-01', last: '2025-12-31' },
    { period: yearPeriod(2025), id: '2025', first: '2025-01-01', last: '2025-12-31' },
  ])('$id runs from $first to $last', ({ period, id, first, last }) => {
    expect([period.id, isoDay(period.first), isoDay(period.last)]).toEqual([id, first, last]);
  });

  test.each([0, 13])('there is no month %d', (month) => {
    expect(() => monthPeriod(2025, month)).toThrow(RangeError);
  });
  test.each([0, 5])('there is no quarter %d', (quarter) => {
    expect(() => quarterPeriod(2025, quarter)).toThrow(RangeError);
  });
});

describe('daysInside', () => {
  const june = monthPeriod(2025, 6);
  test.each([
    { from: null, to: null, days: 30 },
    { from: dayOf(2025, 6, 1), to: dayOf(2025, 6, 30), days: 30 },
    { from: dayOf(2025, 6, 16), to: null, days: 15 },
    { from: dayOf(2025, 6, 17), to: null, days: 14 },
    { from: null, to: dayOf(2025, 6, 1), days: 1 },
    { from: dayOf(2025, 6, 30), to: dayOf(2025, 6, 30), days: 1 },
    { from: dayOf(2020, 1, 1), to: dayOf(2030, 1, 1), days: 30 },
    { from: dayOf(2025, 7, 1), to: null, days: 0 },
    { from: null, to: dayOf(2025, 5, 31), days: 0 },
    { from: dayOf(2025, 6, 20), to: dayOf(2025, 6, 10), days: 0 },
  ])('counts both ends: $days', ({ from, to, days }) => {
    expect(daysInside(june, from, to)).toBe(days);
  });
});
