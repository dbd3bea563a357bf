import fc from 'fast-check';
import { METHOD_CODES, type MethodCode, type ScoreColumns } from '../../../src/core';
import type { TypedLine, TypedSegment } from './byHand';

/** Decimals as people type them, few digits, so that results on the edge of rounding are common. */
const decimal = (min: number, max: number, decimals: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: Math.ceil(min * 10 ** decimals), max: Math.floor(max * 10 ** decimals) })
    .map((steps) => (steps / 10 ** decimals).toFixed(decimals));

const positive = fc.oneof(
  decimal(1, 100, 0),
  decimal(0.01, 10, 2),
  decimal(0.001, 1, 3),
  decimal(1, 1e9, 1),
  fc.constantFrom('3', '7', '30', '0.03', '0.000001', '123456789.123456'),
);
const anything = fc.oneof(
  positive,
  positive.map((text) => `-${text}`),
  fc.constant('0'),
);

interface Inputs {
  readonly actual: fc.Arbitrary<string>;
  readonly target: fc.Arbitrary<string>;
  readonly third: fc.Arbitrary<string>;
}

const zero = fc.constant('0');
const truth = fc.constantFrom('0', '1');
const nonZero = anything.filter((text) => Number(text) !== 0);

const INPUTS: Readonly<Record<Exclude<MethodCode, 'range' | 'progress' | 'lower-ratio'>, Inputs>> = {
  higher: { actual: anything, target: nonZero, third: zero },
  lower: { actual: anything, target: anything, third: zero },
  closer: { actual: anything, target: nonZero, third: zero },
  rating: { actual: decimal(0, 5, 1), target: fc.constant('5'), third: zero },
  yesno: { actual: truth, target: truth, third: zero },
  bands: { actual: anything, target: anything, third: fc.constantFrom('0', '0.6', '0.8', '1', '1.2') },
  deduct: { actual: fc.integer({ min: 0, max: 12 }).map(String), target: positive, third: positive },
  points: { actual: decimal(-10, 10, 2), target: zero, third: zero },
};

const caps = fc.constantFrom('1', '1.2', '1.5', '1.333', '10');

function operandsOf(method: MethodCode): fc.Arbitrary<Omit<TypedLine, 'method' | 'weight' | 'days'>> {
  if (method === 'lower-ratio')
    return fc
      .tuple(fc.oneof(positive, zero), positive, caps)
      .map(([actual, target, cap]) => ({ actual, target, third: cap, cap }));
  if (method === 'range')
    return fc.tuple(anything, anything, anything, caps).map(([actual, one, other, cap]) => {
      const [target = '', third = ''] = [one, other].sort((a, b) => Number(a) - Number(b));
      return { actual, target, third, cap };
    });
  if (method === 'progress')
    return fc
      .record({ actual: anything, target: anything, third: anything, cap: caps })
      .filter(({ target, third }) => Number(target) !== Number(third));
  return fc.record({ ...INPUTS[method], cap: caps });
}

const days = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(30, 31));

const typedLine = (methods: readonly MethodCode[] = METHOD_CODES): fc.Arbitrary<TypedLine> =>
  fc
    .constantFrom(...methods)
    .chain((method) =>
      fc
        .tuple(
          operandsOf(method),
          fc.oneof(decimal(1, 100, 0), decimal(0.5, 60, 1), decimal(0.01, 1, 2), fc.constant('33.33')),
          fc.option(days, { freq: 4 }),
        )
        .map(([operands, weight, present]) => ({ method, weight, ...operands, days: present })),
    );

const weighing = METHOD_CODES.filter((code) => code !== 'points');

const typedSegment: fc.Arbitrary<TypedSegment> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      days: fc.integer({ min: 1, max: 31 }),
      lines: fc
        .tuple(typedLine(weighing), fc.array(typedLine(), { maxLength: 8 }))
        .map(([first, rest]) => [first, ...rest]),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ days: fc.constant(0), lines: fc.array(typedLine(['points']), { maxLength: 3 }) }),
  },
);

/** One person's segments, at least one of which weighs. */
export const typedPerson: fc.Arbitrary<readonly TypedSegment[]> = fc
  .array(typedSegment, { minLength: 1, maxLength: 3 })
  .filter((segments) => segments.some((segment) => segment.days > 0));

/** What was typed, as columns. */
export function columnsFrom(people: readonly (readonly TypedSegment[])[], decimals = 2): ScoreColumns {
  const segments = people.flat();
  const lines = segments.flatMap((segment) => segment.lines);
  const numbers = (number: (line: TypedLine) => number) => Float64Array.from(lines, number);
  const ends = (lengths: readonly number[]) => {
    let end = 0;
    return Float64Array.from(lengths, (length) => (end += length));
  };
  return {
    decimals,
    method: numbers(({ method }) => METHOD_CODES.indexOf(method)),
    weight: numbers(({ weight }) => Number(weight)),
    actual: numbers(({ actual }) => Number(actual)),
    target: numbers(({ target }) => Number(target)),
    third: numbers(({ third }) => Number(third)),
    cap: numbers(({ cap }) => Number(cap)),
    daysPresent: numbers((line) => line.days?.[0] ?? 0),
    daysOfPeriod: numbers((line) => line.days?.[1] ?? 0),
    segmentEnd: ends(segments.map((segment) => segment.lines.length)),
    segmentDays: Float64Array.from(segments, (segment) => segment.days),
    personEnd: ends(people.map((person) => person.length)),
  };
}
