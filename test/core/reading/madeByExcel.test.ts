import { describe, expect, test } from 'vitest';
import {
  dayOf,
  readActual,
  readQuantity,
  readTarget,
  readWeight,
  textEntry,
  type Entry,
  type MethodCode,
} from '../../../src/core';

const date = (month: number, dayOfMonth: number, shown: string, year = 2025): Entry => ({
  kind: 'date',
  day: dayOf(year, month, dayOfMonth),
  shown,
});
const time = (hours: number, minutes: number, seconds = 0): Entry => ({
  kind: 'time',
  dayFraction: (hours * 3600 + minutes * 60 + seconds) / 86_400,
  shown: `${hours}:${String(minutes).padStart(2, '0')}`,
});

describe('a date that Excel made of a typed value', () => {
  test.each<[Entry, MethodCode, string | undefined]>([
    [date(4, 5, '4/5'), 'rating', '4/5'],
    [date(4, 5, '4月5日'), 'rating', '4/5'],
    [date(4, 5, '5-Apr'), 'rating', '4/5'],
    [date(4, 5, '4/5'), 'higher', '80%'],
    [date(3, 10, '3月10日'), 'higher', '30%'],
    [date(2, 7, '2月7日'), 'higher', undefined],
    [date(10, 5, '10月5日'), 'higher', undefined],
    [date(4, 5, '2025/4/5'), 'rating', undefined],
  ])('%o in an actual of %s: %s', (entry, method, suggestion) => {
    const read = readActual(entry, method);
    expect(read).toMatchObject({ ok: false, fault: { code: 'made-date' } });
    expect(read.ok ? null : read.fault.suggestion).toBe(suggestion);
  });

  test.each<[Entry, MethodCode | null, string | undefined]>([
    [date(10, 20, '10月20日'), 'range', '10~20'],
    [date(10, 20, '10-20'), null, '10~20'],
    [date(10, 1, 'Oct-32', 1932), 'range', '10~32'],
    [date(4, 1, '1950年4月', 1950), 'range', '4~50'],
    [date(4, 5, '4/5'), 'rating', '5'],
    [date(10, 5, '10/5'), 'range', undefined],
    [date(6, 30, '2025-06-30'), 'higher', undefined],
  ])('%o in a target of %s: %s', (entry, method, suggestion) => {
    const read = readTarget(entry, method);
    expect(read).toMatchObject({ ok: false, fault: { code: 'made-date' } });
    expect(read.ok ? null : read.fault.suggestion).toBe(suggestion);
  });

  test('in a weight it is a fault as well', () => {
    expect(readWeight(date(3, 10, '3月10日'))).toMatchObject({
      fault: { code: 'made-date', text: '3月10日' },
    });
  });
});

describe('a time that Excel made of a typed value', () => {
  test.each<[Entry, string | undefined]>([
    [time(2, 30), '2分30秒'],
    [time(0, 45), '45分钟'],
    [time(2, 0), '2分钟'],
    [time(0, 2, 30), '2分30秒'],
    [time(1, 2, 30), '1小时2分30秒'],
    [time(0, 0, 30), '30秒'],
    [time(24, 0), '24分钟'],
    [time(0, 0), undefined],
  ])('%o: %s', (entry, suggestion) => {
    for (const read of [readActual(entry, 'lower'), readTarget(entry, 'lower'), readQuantity(entry)]) {
      expect(read).toMatchObject({ ok: false, fault: { code: 'made-time' } });
      expect(read.ok ? null : read.fault.suggestion).toBe(suggestion);
    }
  });

  test('what is offered can be read', () => {
    for (const entry of [time(2, 30), time(0, 45), time(1, 2, 30)]) {
      const read = readQuantity(entry);
      const suggestion = read.ok ? '' : (read.fault.suggestion ?? '');
      expect(readQuantity(textEntry(suggestion)).ok).toBe(true);
    }
  });
});
