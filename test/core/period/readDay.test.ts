import { describe, expect, test } from 'vitest';
import {
  BLANK,
  day,
  dayOf,
  isoDay,
  monthPeriod,
  numberEntry,
  readDay,
  textEntry,
  yearPeriod,
  type Entry,
} from '../../../src/core';

const june = monthPeriod(2025, 6);
const shown = (entry: Entry, period = null as Parameters<typeof readDay>[1]) => {
  const read = readDay(entry, period);
  return read.ok ? (read.value === null ? null : isoDay(read.value)) : read.fault.code;
};

describe('readDay', () => {
  test.each([
    '2025-06-15',
    '2025-6-15',
    '2025/6/15',
    '2025.6.15',
    '2025_06_15',
    '20250615',
    '2025年6月15日',
    '2025 年 6 月 15 号',
    '２０２５／０６／１５',
    '二〇二五年六月15日',
    '  2025-06-15 ',
    '2025-06-15 00:00:00',
    '2025-06-15T08:30:00.000Z',
    '2025/6/15 9:05',
    '15/06/2025',
    '06/15/2025',
    '15.6.2025',
    'June 15, 2025',
    'Jun 15 2025',
    '15 June 2025',
    '15-Jun-2025',
    '15th June 2025',
  ])('%j is the 15th of June 2025', (text) => {
    expect(shown(textEntry(text))).toBe('2025-06-15');
  });

  test('reads a date cell as it is', () => {
    expect(shown({ kind: 'date', day: dayOf(2025, 6, 15), shown: '6月15日' })).toBe('2025-06-15');
  });

  test('reads a whole number that is a date in figures', () => {
    expect(shown(numberEntry(20250615))).toBe('2025-06-15');
  });

  test.each(['6月15日', '6月15号', '六月15日', '6/15', '6-15', '06.15', 'June 15', '15 Jun'])(
    'takes the year of %j from the period',
    (text) => {
      expect(shown(textEntry(text), june)).toBe('2025-06-15');
      expect(shown(textEntry(text), yearPeriod(2024))).toBe('2024-06-15');
      expect(shown(textEntry(text))).toBe('date-unreadable');
    },
  );

  test.each([BLANK, textEntry('   '), textEntry('\u3000')])('blank is no day', (entry) => {
    expect(shown(entry, june)).toBeNull();
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '20250231',
    '2025年6月31日',
    '6月31日',
    '31/02/2025',
    '2025-06',
    '2025-6/15',
    '06-15-25',
    '月底',
    '15',
    '0000-00-00',
  ])('%j is no date', (text) => {
    expect(shown(textEntry(text), june)).toBe('date-unreadable');
  });

  test('a date whose day and month could change places is asked', () => {
    expect(shown(textEntry('06/07/2025'))).toBe('ambiguous');
    expect(shown(textEntry('06/06/2025'))).toBe('2025-06-06');
    expect(shown(textEntry('12/13/2025'))).toBe('2025-12-13');
  });

  test.each([
    [{ kind: 'logical', value: true } as const, 'date-unreadable'],
    [{ kind: 'time', dayFraction: 0.5, shown: '12:00' } as const, 'date-unreadable'],
    [{ kind: 'error', error: '#REF!' } as const, 'error-value'],
    [numberEntry(6.15), 'date-unreadable'],
  ])('%j fails as %s', (entry, code) => {
    expect(shown(entry, june)).toBe(code);
  });

  test('a serial number is offered as a date, never taken for one', () => {
    // 45823 is 2025-06-15 in the 1900 system.
    expect(readDay(numberEntry(45823), june)).toEqual({
      ok: false,
      fault: { code: 'date-unreadable', text: '45823', suggestion: '2025-06-15' },
    });
    expect(shown(numberEntry(99999), june)).toBe('date-unreadable');
  });

  test('every day of a leap year survives being written and read', () => {
    for (let value = dayOf(2024, 1, 1); value <= dayOf(2024, 12, 31); value = day(value + 1))
      expect(readDay(textEntry(isoDay(value)), null)).toEqual({ ok: true, value });
  });
});
