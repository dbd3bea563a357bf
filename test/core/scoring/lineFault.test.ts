import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLANK,
  DEFAULT_POLICY,
  derive,
  doubles,
  interpret,
  lineFault,
  lineResult,
  NO_TRAITS,
  numberEntry,
  rationals,
  SCORECARD_FIELDS,
  statedScale,
  textEntry,
  toNumber,
  type Entry,
  type Line,
  type Scorecard,
  type ScorecardRow,
} from '../../../src/core';

type Cells = Readonly<Record<string, string | number>>;

const BLANK_ROW = Object.fromEntries(
  SCORECARD_FIELDS.map((field) => [field, BLANK]),
) as unknown as ScorecardRow;
const entry = (value: string | number): Entry =>
  typeof value === 'number' ? numberEntry(value) : textEntry(value);

const scorecard = (...rows: readonly Cells[]): Scorecard =>
  interpret({
    rows: rows.map((cells) => ({
      ...BLANK_ROW,
      employeeId: textEntry('E1'),
      ...(Object.fromEntries(
        Object.entries(cells).map(([field, value]) => [field, entry(value)]),
      ) as Partial<ScorecardRow>),
    })),
    employees: null,
    library: null,
    policy: DEFAULT_POLICY,
    traits: NO_TRAITS,
  });
const line = (cells: Cells): Line =>
  scorecard({ metric: 'm', weight: 100, target: 1, actual: 1, ...cells }).lines[0]!;

describe('the fault of a line', () => {
  test.each([
    [{ weight: 'much' }, 'weight', 'unreadable'],
    [{ weight: '' }, 'weight', 'weight-missing'],
    [{ weight: 0 }, 'weight', 'weight-not-positive'],
    [{ weight: -5 }, 'weight', 'weight-not-positive'],
    [{ method: '差不多' }, 'method', 'unknown-method'],
    [{ method: '差不多', actual: '很好' }, 'method', 'unknown-method'],
    [{ actual: '很好' }, 'actual', 'unreadable'],
    [{ actual: '很好', target: '也好' }, 'actual', 'unreadable'],
    [{ target: '' }, 'target', 'target-missing'],
    [{ target: 0 }, 'target', 'target-zero'],
    [{ target: 0, actual: '' }, 'target', 'target-zero'],
    [{ cap: 0.99 }, 'cap', 'cap-out-of-bounds'],
    [{ cap: 10.01 }, 'cap', 'cap-out-of-bounds'],
    [{ method: 'progress', baseline: 1 }, 'baseline', 'target-is-baseline'],
    [{ method: 'points', weight: '', actual: '4.3/5' }, 'actual', 'unreadable'],
    [{ prorate: 'perhaps' }, 'prorate', 'not-yes-or-no'],
  ])('%o', (cells, field, code) => {
    expect(lineFault(line(cells))).toMatchObject({ field, code });
  });

  test.each([
    { cap: 1 },
    { cap: 10 },
    { actual: '' },
    { actual: 'N/A', target: '' },
    { method: 'points', weight: '', target: '' },
  ])('none in %o', (cells) => {
    expect(lineFault(line(cells))).toBeNull();
  });

  const odd = fc.constantFrom<string | number>(
    '',
    0,
    1,
    -1,
    0.5,
    30,
    '3%',
    '≤2',
    '24~48',
    '≥1:100',
    '是',
    'N/A',
    '很好',
    '#REF!',
    '4/5',
    '2件',
    '3天',
  );
  const cells = fc.record({
    weight: odd,
    target: odd,
    actual: odd,
    cap: fc.constantFrom<string | number>('', 1.2, 0.5, 'x'),
    baseline: fc.constantFrom<string | number>('', 0, 1, 'x'),
    method: fc.constantFrom(
      '',
      'higher',
      'lower',
      'lower-ratio',
      'closer',
      'range',
      'progress',
      'rating',
      'yesno',
      'bands',
      'deduct',
      'points',
    ),
  });

  test('is there exactly where a derivation says that the line is faulty', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const card = scorecard({ metric: 'm', ...given });
        const [person] = card.people;
        const [read] = card.lines;
        if (!person || !read) return;
        const state = derive(person, card).segments[0]?.lines[0]?.state;
        expect(lineFault(read) !== null).toBe(state === 'faulty');
        expect(lineResult(read, 100, doubles).kind === 'faulty').toBe(state === 'faulty');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the result of a line', () => {
  test('is what its derivation says where nothing is re-normalised, in doubles and in fractions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })), {
          minLength: 4,
          maxLength: 4,
        }),
        (pairs) => {
          const card = scorecard(
            ...pairs.map(([actual, target], index) => ({
              metric: `m${index}`,
              weight: 0.25,
              actual,
              target,
            })),
          );
          const derived = derive(card.people[0]!, card).segments[0]!.lines;
          card.lines.forEach((each, index) => {
            const [exact, fast] = [lineResult(each, 1, rationals), lineResult(each, 1, doubles)];
            if (exact.kind !== 'counted' || fast.kind !== 'counted') throw new Error('counts');
            expect([exact.raw, exact.counted, exact.points]).toEqual([
              derived[index]?.raw,
              derived[index]?.counted,
              derived[index]?.points,
            ]);
            expect(fast.points).toBeCloseTo(toNumber(exact.points), 10);
          });
        },
      ),
    );
  });

  test.each([
    [[40, 60], 100],
    [[0.4, 0.6], 1],
    [[1], 1],
    [[30], 100],
    [[0.4, 0.6, 1], 1],
    [[0.4, 30], 100],
    [[], 100],
  ])('weights of %o are stated out of %d', (weights, scale) => {
    expect(
      statedScale(
        scorecard(...weights.map((weight, index) => ({ metric: `m${index}`, weight, target: 1 }))).lines,
      ),
    ).toBe(scale);
  });
});
