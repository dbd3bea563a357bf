import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountForDays, day, dayOf, pace } from '../../../src/core';

const JUNE = { start: dayOf(2025, 6, 1), due: dayOf(2025, 6, 30) };
const onDay = (date: number, progress: number) => pace({ ...JUNE, progress }, dayOf(2025, 6, date));

describe('pace', () => {
  test.each([
    [1, 1 / 30, 29],
    [15, 0.5, 15],
    [27, 0.9, 3],
    [30, 1, 0],
  ])('on June %d of 30 days', (date, expected, daysLeft) => {
    expect(onDay(date, expected)).toEqual({
      status: expected === 1 ? 'done' : 'on track',
      expected,
      daysLeft,
    });
  });

  test.each([
    [0.4499, 'behind'],
    [0.45, 'on track'],
    [0.5, 'on track'],
    [0.55, 'on track'],
    [0.5501, 'ahead'],
    [1, 'done'],
    [1.2, 'done'],
  ])('half-way, a progress of %d is %s', (progress, status) => {
    expect(onDay(15, progress).status).toBe(status);
  });

  test('after the due day what is not done is overdue, however little is missing', () => {
    expect(pace({ ...JUNE, progress: 0.99 }, dayOf(2025, 7, 1))).toEqual({
      status: 'overdue',
      expected: 1,
      daysLeft: -1,
    });
    expect(pace({ ...JUNE, progress: 1 }, dayOf(2025, 7, 1)).status).toBe('done');
  });

  test('before the first day nothing is expected', () => {
    expect(pace({ ...JUNE, progress: 0 }, dayOf(2025, 5, 31))).toEqual({
      status: 'on track',
      expected: 0,
      daysLeft: 30,
    });
  });

  test('work of a single day is expected on that day', () => {
    const today = dayOf(2025, 6, 3);
    expect(pace({ progress: 0, start: today, due: today }, today)).toEqual({
      status: 'behind',
      expected: 1,
      daysLeft: 0,
    });
  });

  test('refuses work that is due before it starts', () => {
    expect(() => pace({ progress: 0, start: JUNE.due, due: JUNE.start }, JUNE.due)).toThrow(RangeError);
  });

  test('what is expected never falls from day to day, and days gone by and days left make up the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (length, gone) => {
        const work = { progress: 0, start: day(0), due: day(length) };
        const [today, tomorrow] = [pace(work, day(gone)), pace(work, day(gone + 1))];
        expect(tomorrow.expected).toBeGreaterThanOrEqual(today.expected);
        if (gone <= length)
          expect(Math.round(today.expected * (length + 1)) + today.daysLeft).toBe(length + 1);
      }),
    );
  });
});

describe('an amount for the days present', () => {
  const span = { first: JUNE.start, last: JUNE.due };
  const of = (joined: number | null, left: number | null) =>
    amountForDays(3000, span, {
      joined: joined === null ? null : dayOf(2025, 6, joined),
      left: left === null ? null : dayOf(2025, 6, left),
    });

  test.each([
    ['there all the time', null, null, 3000],
    ['joined on the first day', 1, null, 3000],
    ['joined on the 16th', 16, null, 1500],
    ['joined on the last day', 30, null, 100],
    ['left on the first day', null, 1, 100],
    ['left on the 15th', null, 15, 1500],
    ['there for a single day', 10, 10, 100],
  ])('%s', (_when, joined, left, expected) => {
    expect(of(joined, left)).toBe(expected);
  });

  test('is nothing for somebody who came after the span, or left before it', () => {
    expect(amountForDays(3000, span, { joined: dayOf(2025, 7, 1), left: null })).toBe(0);
    expect(amountForDays(3000, span, { joined: null, left: dayOf(2025, 5, 31) })).toBe(0);
  });

  test('is exact: a third of 0.3 is 0.1', () => {
    expect(amountForDays(0.3, { first: day(0), last: day(2) }, { joined: null, left: day(0) })).toBe(0.1);
  });

  test('the parts of those who follow each other make up the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 29 }), (date) => {
        expect(of(null, date) + of(date + 1, null)).toBeCloseTo(3000, 9);
      }),
    );
  });
});
