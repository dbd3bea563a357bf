import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  openStretches,
  readMoment,
  stretchesOf,
  type Moment,
  type Shift,
} from '../../../src/core';

const HOUR = 3600;
const DAY = 24 * HOUR;
const shift = (person: string, from: number, to: number, share = 0): Shift => ({
  person,
  start: from * HOUR,
  end: to * HOUR,
  share,
});
const open = (from: number, to: number) => [{ start: from * HOUR, end: to * HOUR }];
const byHours = { basis: 'hours', decimals: 2 } as const;
const parts = (...given: Parameters<typeof attribute>) =>
  attribute(...given).map(({ person, hours, amount }) => [person ?? '未归属', hours, amount]);

describe('attribution by hours', () => {
  test('people who overlap share the overlap, and what nobody serves stays visible', () => {
    const shifts = [shift('小王', 9, 15), shift('小李', 14, 18)];
    expect(parts({ total: 1200, open: open(9, 21) }, shifts, byHours)).toEqual([
      ['小王', 5.5, 550],
      ['小李', 3.5, 350],
      ['未归属', 3, 300],
    ]);
  });

  test('without open hours the account is open while somebody serves', () => {
    expect(parts({ total: 100, open: null }, [shift('a', 9, 10), shift('b', 12, 15)], byHours)).toEqual([
      ['a', 1, 25],
      ['b', 3, 75],
      ['未归属', 0, 0],
    ]);
  });

  test('time outside the open hours earns nothing', () => {
    expect(parts({ total: 100, open: open(10, 12) }, [shift('a', 8, 11)], byHours)).toEqual([
      ['a', 1, 50],
      ['未归属', 1, 50],
    ]);
  });

  test('somebody who is on twice at once serves once', () => {
    expect(
      parts({ total: 100, open: null }, [shift('a', 9, 12), shift('a', 10, 13), shift('b', 12, 13)], byHours),
    ).toEqual([
      ['a', 3.5, 87.5],
      ['b', 0.5, 12.5],
      ['未归属', 0, 0],
    ]);
  });

  test('three at once share a second exactly', () => {
    const three = ['a', 'b', 'c'].map((person) => ({ person, start: 0, end: 1, share: 0 }));
    expect(attribute({ total: 100, open: null }, three, byHours).map(({ amount }) => amount)).toEqual([
      33.34, 33.33, 33.33, 0,
    ]);
  });

  test('an account that nobody serves is nobody’s', () => {
    expect(attribute({ total: 100, open: null }, [], byHours)).toEqual([
      { person: null, hours: 0, share: 1, amount: 100 },
    ]);
    expect(parts({ total: 100, open: open(9, 10) }, [], byHours)).toEqual([['未归属', 1, 100]]);
  });
});

describe('attribution by another basis', () => {
  const shifts = [shift('a', 9, 15, 30), shift('b', 15, 16, 60), shift('a', 16, 17, 10)];

  test('equally, whatever the hours', () => {
    expect(parts({ total: 90, open: open(9, 20) }, shifts, { basis: 'equally', decimals: 2 })).toEqual([
      ['a', 7, 45],
      ['b', 1, 45],
      ['未归属', 3, 0],
    ]);
  });

  test('by what is stated beside the shifts, such as conversations', () => {
    expect(parts({ total: 1000, open: null }, shifts, { basis: 'stated', decimals: 0 })).toEqual([
      ['a', 7, 400],
      ['b', 1, 600],
      ['未归属', 0, 0],
    ]);
  });

  test('where all that is stated is 0, it is nobody’s', () => {
    expect(parts({ total: 10, open: null }, [shift('a', 9, 10)], { basis: 'stated', decimals: 2 })).toEqual([
      ['a', 1, 0],
      ['未归属', 0, 10],
    ]);
  });
});

describe('laws of attribution', () => {
  const shifts = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 1, max: 600 }),
      )
      .map(([person, from, length]) => ({
        person,
        start: from * 60,
        end: (from + length) * 60,
        share: length,
      })),
    { maxLength: 8 },
  );
  const totals = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

  test('amounts sum to the total to the cent, shares to 1, and hours to the open hours', () => {
    fc.assert(
      fc.property(shifts, totals, fc.constantFrom('hours', 'equally', 'stated'), (served, total, basis) => {
        const given = attribute({ total, open: open(0, 40) }, served, { basis, decimals: 2 });
        const cents = given.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
        expect(cents).toBe(Math.round(total * 100));
        expect(given.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(given.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(40, 6);
      }),
    );
  });

  test('the order of shifts changes nobody’s hours', () => {
    fc.assert(
      fc.property(shifts, (served) => {
        const hoursOf = (order: readonly Shift[]) =>
          new Map(
            attribute({ total: 1, open: null }, order, byHours).map(({ person, hours }) => [
              person,
              hours.toFixed(9),
            ]),
          );
        expect(hoursOf([...served].reverse())).toEqual(hoursOf(served));
      }),
    );
  });
});

describe('times as people type them', () => {
  test.each([
    ['9:00', { day: null, seconds: 9 * HOUR }],
    ['09:30:15', { day: null, seconds: 9.5 * HOUR + 15 }],
    ['２４：００', { day: null, seconds: DAY }],
    ['1970-01-02 8:00', { day: 1, seconds: 8 * HOUR }],
    ['1970年1月2日 8:00', { day: 1, seconds: 8 * HOUR }],
    ['1970-01-02', { day: 1, seconds: 0 }],
    ['24:01', null],
    ['9:60', null],
    ['nine', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readMoment(text)).toEqual(expected);
  });

  const at = (hours: number, dayNumber: number | null = null): Moment =>
    ({ day: dayNumber, seconds: hours * HOUR }) as Moment;

  test('times without a day go round midnight', () => {
    expect(stretchesOf(at(22), at(6))).toEqual({
      ok: true,
      value: [
        { start: 22 * HOUR, end: DAY },
        { start: 0, end: 6 * HOUR },
      ],
    });
    expect(stretchesOf(at(22), at(0))).toEqual({ ok: true, value: [{ start: 22 * HOUR, end: DAY }] });
  });

  test('an end without a day is the next such time', () => {
    expect(stretchesOf(at(22, 10), at(6))).toEqual({
      ok: true,
      value: [{ start: 10 * DAY + 22 * HOUR, end: 11 * DAY + 6 * HOUR }],
    });
    expect(stretchesOf(at(8, 10), at(9))).toEqual({
      ok: true,
      value: [{ start: 10 * DAY + 8 * HOUR, end: 10 * DAY + 9 * HOUR }],
    });
  });

  test.each([
    ['from a time to itself', at(9), at(9), 'stretch-reversed'],
    ['from a day to an earlier one', at(9, 10), at(9, 9), 'stretch-reversed'],
    ['from a time to a day', at(9), at(10, 9), 'stretch-half-dated'],
  ])('no stretch: %s', (_what, start, end, code) => {
    expect(stretchesOf(start, end)).toMatchObject({ ok: false, fault: { code } });
  });

  test('open hours repeat on every day of the shifts, and end with the last of them', () => {
    const shifts = [
      { start: 10 * DAY + 9 * HOUR, end: 10 * DAY + 18 * HOUR },
      { start: 12 * DAY + 20 * HOUR, end: 13 * DAY + 2 * HOUR },
    ];
    const opened = openStretches(at(9), at(21), shifts);
    expect(opened).toEqual({
      ok: true,
      value: [10, 11, 12].map((each) => ({ start: each * DAY + 9 * HOUR, end: each * DAY + 21 * HOUR })),
    });
    const roundTheClock = openStretches(at(0), at(24), shifts);
    expect(
      roundTheClock.ok && roundTheClock.value.reduce((sum, { start, end }) => sum + end - start, 0),
    ).toBe(3 * DAY + 2 * HOUR);
  });
});
