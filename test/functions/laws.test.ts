import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, column } from './call';

interface Line {
  readonly id: string;
  readonly weight: number;
  readonly actual: number | string;
  readonly target: number | string;
  readonly method: string;
}

const anyLine = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  weight: fc.integer({ min: 1, max: 60 }),
  actual: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 2000 }).map((value) => value / 10) },
    { weight: 1, arbitrary: fc.constantFrom('', 'N/A', '很好', '#REF!') },
  ),
  target: fc.integer({ min: 1, max: 1000 }).map((value) => value / 10),
  method: fc.constantFrom('higher', '越低越好', 'closer', 'lower-ratio'),
});

/** Lines of up to three people whose weights sum to 100 each. */
const scorecards = fc
  .array(anyLine, { minLength: 1, maxLength: 9 })
  .map((lines) => lines.map((line) => reweighed(line, lines)));

function reweighed(line: Line, lines: readonly Line[]): Line {
  const own = lines.filter(({ id }) => id === line.id);
  const parts = call('SPLIT', 100, column(...own.map(({ weight }) => weight)), 0) as number[][];
  return { ...line, weight: Math.max(1, parts[own.indexOf(line)]?.[0] ?? 1) };
}

const columns = (lines: readonly Line[]) => ({
  ids: column(...lines.map(({ id }) => id)),
  four: [
    column(...lines.map(({ weight }) => weight)),
    column(...lines.map(({ actual }) => actual)),
    column(...lines.map(({ target }) => target)),
    column(...lines.map(({ method }) => method)),
  ] as const,
});
const scores = (lines: readonly Line[]) =>
  call('SCORES', columns(lines).ids, ...columns(lines).four) as unknown[][];
const code = (value: unknown) => (typeof value === 'string' ? value.split(' ')[0] : value);

describe('laws of the scoring functions', () => {
  test('SCORES tells of everybody what SCORE tells of their lines alone', () => {
    fc.assert(
      fc.property(scorecards, (lines) => {
        for (const [id, score] of scores(lines)) {
          const own = lines.filter((line) => line.id === id);
          expect(code(call('SCORE', ...columns(own).four))).toEqual(code(score));
        }
      }),
    );
  });

  test('the points of LINES sum to SCORE where nothing is missing and nothing excluded', () => {
    const whole = scorecards.filter((lines) => lines.every(({ actual }) => typeof actual === 'number'));
    fc.assert(
      fc.property(whole, (lines) => {
        const rows = call('LINES', ...columns(lines).four) as number[][];
        for (const [id, score] of scores(lines)) {
          if (typeof score !== 'number') continue;
          const earned = lines.reduce(
            (sum, line, row) => (line.id === id ? sum + (rows[row]?.[2] ?? 0) : sum),
            0,
          );
          expect(Math.abs(earned - score)).toBeLessThanOrEqual(0.005 + 1e-9);
        }
      }),
    );
  });

  test('LINES, ATTAINMENT and POINTS agree', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 2, maxLength: 6 }), (lines) => {
        const heavy = lines.map((line) => ({ ...line, weight: line.weight + 1 }));
        const rows = call('LINES', ...columns(heavy).four) as unknown[][];
        heavy.forEach(({ weight, actual, target, method }, row) => {
          const single = [
            call('ATTAINMENT', actual, target, method),
            call('POINTS', weight, actual, target, method),
          ];
          const [, counted, points] = rows[row] ?? [];
          if (typeof counted === 'number') {
            expect(single[0]).toBeCloseTo(counted, 10);
            expect(single[1]).toBeCloseTo(points as number, 10);
          } else expect(single.map(code)).toEqual([code(counted), code(points)]);
        });
      }),
    );
  });

  test('the order of rows changes nobody’s score', () => {
    fc.assert(
      fc.property(scorecards, (lines) => {
        const byId = (given: unknown[][]) =>
          new Map(given.map(([id, score, filled]) => [id, [code(score), filled]]));
        expect(byId(scores([...lines].reverse()))).toEqual(byId(scores(lines)));
      }),
    );
  });

  test('EXPLAIN ends in the score of SCORE, and its points sum to it', () => {
    fc.assert(
      fc.property(scorecards, (lines) => {
        const own = lines.filter(({ id }) => id === lines[0]?.id);
        const told = call(
          'EXPLAIN',
          column(...own.map((_, place) => `m${place}`)),
          ...columns(own).four,
        ) as unknown[][];
        const score = call('SCORE', ...columns(own).four);
        expect(told.at(-1)?.at(-1)).toEqual(score);
        if (typeof score !== 'number') return;
        const points = told.slice(0, -1).map((line) => line.at(-1));
        const sum = points.reduce<number>((all, each) => all + (typeof each === 'number' ? each : 0), 0);
        expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  test('what is there in a row is in CHECK where SCORES has an error', () => {
    fc.assert(
      fc.property(scorecards, (lines) => {
        const { ids, four } = columns(lines);
        const metrics = column(...lines.map((_, place) => `m${place}`));
        const issues = call('CHECK', ids, metrics, four[0], four[1], four[2], four[3]) as unknown[][];
        const grave = new Set(issues.filter(([severity]) => severity === 'error').map(([, , , id]) => id));
        for (const [id, score] of scores(lines))
          if (typeof score === 'string' && !score.includes('不适用')) expect(grave).toContain(id);
      }),
    );
  });

  test('no argument, however odd, is answered with anything but a value or an error of ours', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        null,
        undefined,
        '',
        ' ',
        true,
        0,
        -1,
        1e300,
        NaN,
        '#N/A',
        '٣',
        '１００％',
        '=1+1',
        'x'.repeat(300),
      ),
      fc.string(),
      fc.double(),
      fc.array(
        fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.constant({ basicValue: 1 })), {
          minLength: 1,
          maxLength: 3,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    );
    const ids = [
      'ATTAINMENT',
      'POINTS',
      'SCORE',
      'SCORES',
      'LINES',
      'PARSE',
      'TIER',
      'TIERS',
      'RANKS',
      'CHECK',
      'EXPLAIN',
      'COMMISSION',
      'SPLIT',
      'ATTRIBUTE',
      'ROLLUP',
      'PACE',
      'PRORATE',
      'FEEDBACK',
    ];
    const isCell = (value: unknown): boolean =>
      Array.isArray(value)
        ? value.length > 0 && value.every(isCell)
        : ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.array(odd, { maxLength: 10 }), (id, given) => {
        expect(isCell(call(id, ...given))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
