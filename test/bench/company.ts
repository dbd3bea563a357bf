import {
  BLANK,
  METHOD_CODES,
  numberEntry,
  SCORECARD_FIELDS,
  textEntry,
  type MethodCode,
  type ScoreColumns,
  type ScorecardRow,
} from '../../src/core';

/** The methods that occur. */
type CompanyMethod = Extract<MethodCode, 'higher' | 'lower' | 'closer' | 'range' | 'rating'>;

/** A large company's month, made up and the same in every run. */
export interface CompanyLine {
  readonly method: CompanyMethod;
  readonly weight: number;
  readonly target: number;
  /** The high end of a range; else 0. */
  readonly high: number;
  readonly actual: number;
}

export const LINES_EACH = 8;
export const CAP = 1.5;

const WEIGHTS = [25, 20, 15, 10, 10, 8, 7, 5];
const METHODS: readonly CompanyMethod[] = [
  'higher',
  'higher',
  'lower',
  'higher',
  'rating',
  'closer',
  'range',
  'higher',
];

export function companyLines(people: number): readonly CompanyLine[] {
  const random = randomNumbers(20250630);
  return Array.from({ length: people * LINES_EACH }, (_, index): CompanyLine => {
    const method = METHODS[index % LINES_EACH]!;
    const weight = WEIGHTS[index % LINES_EACH]!;
    if (method === 'rating') return { method, weight, target: 5, high: 0, actual: tenths(random(2, 5)) };
    const target = tenths(random(20, 2000));
    return {
      method,
      weight,
      target,
      high: method === 'range' ? tenths(target * 1.5) : 0,
      actual: tenths(target * random(0.4, 1.7)),
    };
  });
}

export function companyColumns(lines: readonly CompanyLine[]): ScoreColumns {
  const people = lines.length / LINES_EACH;
  const numbers = (number: (line: CompanyLine) => number) => Float64Array.from(lines, number);
  return {
    decimals: 2,
    method: numbers(({ method }) => METHOD_CODES.indexOf(method)),
    weight: numbers(({ weight }) => weight),
    actual: numbers(({ actual }) => actual),
    target: numbers(({ target }) => target),
    third: numbers(({ high }) => high),
    cap: numbers(() => CAP),
    daysPresent: new Float64Array(lines.length),
    daysOfPeriod: new Float64Array(lines.length),
    segmentEnd: Float64Array.from({ length: people }, (_, person) => (person + 1) * LINES_EACH),
    segmentDays: new Float64Array(people).fill(30),
    personEnd: Float64Array.from({ length: people }, (_, person) => person + 1),
  };
}

/** The same lines as typed cells. */
export const companyRows = (lines: readonly CompanyLine[]): readonly ScorecardRow[] =>
  lines.map(({ method, weight, target, high, actual }, index) => ({
    ...BLANK_ROW,
    employeeId: textEntry(`E${Math.floor(index / LINES_EACH)}`),
    metric: textEntry(`指标${index % LINES_EACH}`),
    weight: numberEntry(weight),
    method: textEntry(method),
    target: high === 0 ? numberEntry(target) : textEntry(`${target}~${high}`),
    actual: numberEntry(actual),
  }));

const BLANK_ROW = Object.fromEntries(SCORECARD_FIELDS.map((field) => [field, BLANK])) as ScorecardRow;

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A linear congruential generator: the same numbers everywhere. */
function randomNumbers(seed: number): (min: number, max: number) => number {
  let state = seed;
  return (min, max) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return min + (state / 2 ** 32) * (max - min);
  };
}
