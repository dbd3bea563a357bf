import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  MISSING_POLICIES,
  rational,
  rationals,
  round,
  split,
  toNumber,
  ZERO,
  type Derivation,
} from '../../../src/core';
import { derivation, score, scores, type Cells } from './month';

const oneDecimal = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

/** Rows of every method as people type them. */
const readable: fc.Arbitrary<Cells> = fc.oneof(
  fc.record({ method: fc.constant('越高越好'), target: oneDecimal(1, 100), actual: oneDecimal(-20, 200) }),
  fc.record({ target: fc.constantFrom('1000件', '3万元'), actual: fc.integer({ min: 0, max: 40_000 }) }),
  fc.record({ target: fc.constantFrom('3%', '8%'), actual: oneDecimal(0, 20).map((rate) => `${rate}%`) }),
  fc.record({ target: fc.constant('≤2分钟'), actual: fc.integer({ min: 0, max: 300 }).map((s) => `${s}秒`) }),
  fc.record({ method: fc.constant('越低越好(比值)'), target: oneDecimal(1, 50), actual: oneDecimal(0, 90) }),
  fc.record({ method: fc.constant('越接近越好'), target: oneDecimal(1, 50), actual: oneDecimal(-10, 90) }),
  fc.record({ target: fc.constantFrom('24~48', '0~10'), actual: oneDecimal(-5, 99) }),
  fc.record({
    method: fc.constant('进度'),
    target: fc.constant(40),
    actual: oneDecimal(0, 70),
    baseline: fc.constantFrom('', 10, 55),
  }),
  fc.record({ method: fc.constant('评分'), target: fc.constant(5), actual: oneDecimal(0, 5) }),
  fc.record({ target: fc.constantFrom('是', '否'), actual: fc.constantFrom('完成', '未完成') }),
  fc.record({ target: fc.constant('≥45:100, ≥40:80'), actual: oneDecimal(30, 60) }),
  fc.record({ method: fc.constant('扣分'), target: fc.constant(2), actual: fc.integer({ min: 0, max: 9 }) }),
);
const adjustment: fc.Arbitrary<Cells> = fc.record({
  method: fc.constant('直接加减分'),
  actual: fc.oneof(oneDecimal(-5, 5), fc.constantFrom('', 'N/A')),
});

/** Weights of 100, some rows not applicable, some missing, a few unreadable. */
const segment = (cells: Cells = {}): fc.Arbitrary<readonly Cells[]> =>
  fc
    .array(
      fc.tuple(
        readable,
        fc.integer({ min: 1, max: 60 }),
        fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom('', 'N/A', '约3万')),
        fc.constantFrom('', '固定', '重点', '成长'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => {
      const weights = split(
        100,
        rows.map(([, share]) => share),
      );
      return rows.map(([row, , actual, section], index) => ({
        ...row,
        ...(actual === null ? {} : { actual }),
        weight: weights[index]!,
        section,
        ...cells,
      }));
    });

const rows = fc
  .tuple(
    fc.oneof(
      segment(),
      fc
        .tuple(segment({ to: '2025-06-12' }), segment({ from: '2025-06-13' }))
        .map(([first, second]) => [...first, ...second]),
    ),
    fc.array(adjustment, { maxLength: 2 }),
  )
  .map(([metrics, adjustments]): readonly Cells[] =>
    [...metrics, ...adjustments].map((cells, index) => ({ ...cells, metric: `指标${index}` })),
  );

const month = fc.record({
  policy: fc.record({
    missing: fc.constantFrom(...MISSING_POLICIES),
    cap: fc.constantFrom(1, 1.2, 1.5, 10),
    decimals: fc.constantFrom(0, 1, 2, 3),
  }),
  joined: fc.constantFrom('', '2025-06-05', '2025-06-15', '2025-06-20'),
});

const linesOf = ({ segments }: Derivation) => segments.flatMap(({ lines }) => lines);
const sum = rationals.add;

describe('laws of scoring', () => {
  test('the fast way and the exact way tell the same', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        expect(derivation(given, when)).toMatchObject(score(given, when));
      }),
    );
  });

  test('the number people see is the number that is ranked: rounded once, from the exact one', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        const { score: seen, unrounded, status } = derivation(given, when);
        expect(seen).toBe(unrounded === null ? null : round(unrounded, when.policy.decimals));
        expect(seen === null).toBe(status === 'none');
        if (seen !== null) expect(Number(seen.toFixed(when.policy.decimals))).toBe(seen);
      }),
    );
  });

  test('there is a score, or a reason why not', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        const { status, reasons } = score(given, when);
        expect(reasons.length > 0).toBe(status !== 'scored');
      }),
    );
  });

  test('the order of rows is irrelevant', () => {
    const shuffled = rows.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, month, ([given, otherwise], when) => {
        const { score: one, status, completeness } = score(given, when);
        expect(score(otherwise, when)).toMatchObject({ score: one, status, completeness });
      }),
    );
  });

  test('nobody’s score depends on others', () => {
    fc.assert(
      fc.property(rows, rows, month, (one, other, when) => {
        const others = other.map((cells) => ({ ...cells, employeeId: 'E002' }));
        const mixed = one.flatMap((cells, index) => [cells, ...others.slice(index, index + 1)]);
        expect(scores(mixed, when)[0]?.score).toBe(score(one, when).score);
      }),
    );
  });

  test('a higher actual never lowers the score', () => {
    const pair = fc.tuple(oneDecimal(-50, 300), oneDecimal(-50, 300), oneDecimal(-60, 100));
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 99 }), ([a, b, target], weight) => {
        fc.pre(target !== 0);
        const scored = (actual: number) =>
          score([
            { method: '越高越好', weight, target, actual },
            { method: '越高越好', weight: 100 - weight, target: 7, actual: 5 },
          ]).score!;
        expect(scored(Math.max(a, b))).toBeGreaterThanOrEqual(scored(Math.min(a, b)));
      }),
    );
  });

  test('what counts lies between 0 and the cap, and points below weight × cap', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        for (const line of linesOf(derivation(given, when))) {
          if (line.counted === null || line.points === null) continue;
          expect(compare(line.counted, ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(line.counted, line.cap)).toBeLessThanOrEqual(0);
          expect(
            compare(line.points, rationals.multiply(line.effectiveWeight, line.cap)),
          ).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('effective weights of a segment sum to 100, whatever is left out', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        for (const { lines } of derivation(given, when).segments) {
          const weights = lines.map(({ effectiveWeight }) => effectiveWeight).reduce(sum, ZERO);
          const isEmpty = lines.every(({ effectiveWeight }) => compare(effectiveWeight, ZERO) === 0);
          expect(weights).toEqual(isEmpty ? ZERO : rational(100));
        }
      }),
    );
  });

  test('the points of the sections sum to the score before rounding', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        const { sections, unrounded } = derivation(given, when);
        if (unrounded === null) return;
        expect(sections.map(({ points }) => points).reduce(sum, ZERO)).toEqual(unrounded);
      }),
    );
  });

  test('completeness is a share, and whole where nothing is missing', () => {
    fc.assert(
      fc.property(rows, month, (given, when) => {
        const told = derivation(given, when);
        const isMissing = linesOf(told).some(
          ({ method, actual }) => method !== 'points' && actual.kind === 'missing',
        );
        expect(told.completeness).toBeGreaterThanOrEqual(0);
        expect(told.completeness).toBeLessThanOrEqual(1);
        if (!isMissing) expect(told.completeness).toBe(1);
        expect(toNumber(told.adjustments)).toBeLessThanOrEqual(10);
      }),
    );
  });
});
