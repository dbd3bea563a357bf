import {
  DEFAULT_POLICY,
  derive,
  interpret,
  monthPeriod,
  round,
  scorePeople,
  type Derivation,
  type DerivedLine,
  type PersonScore,
  type Rational,
  type ScorecardRow,
  type ScoringPolicy,
} from '../../../src/core';
import { employee, input, row } from '../interpret/rows';

export type Cells = Parameters<typeof row>[0];

const JUNE = monthPeriod(2025, 6);

interface Month {
  readonly policy?: Partial<ScoringPolicy>;
  /** First and last day of work of E001. */
  readonly joined?: string;
  readonly left?: string;
}

/** A month's scorecard, of E001 unless a row says otherwise. */
function scorecard(rows: readonly Cells[], { policy, joined = '', left = '' }: Month) {
  return interpret(
    input(
      rows.map((cells, index): ScorecardRow =>
        row({ employeeId: 'E001', metric: `指标${index + 1}`, ...cells }),
      ),
      {
        policy: { ...DEFAULT_POLICY, period: JUNE, ...policy },
        employees: joined || left ? [employee({ id: 'E001', name: '王敏', joined, left })] : null,
      },
    ),
  );
}

/** Everybody's score, in the order of first appearance. */
export const scores = (rows: readonly Cells[], month: Month = {}): readonly PersonScore[] =>
  scorePeople(scorecard(rows, month));

export const score = (rows: readonly Cells[], month: Month = {}): PersonScore => scores(rows, month)[0]!;

export function derivation(rows: readonly Cells[], month: Month = {}): Derivation {
  const read = scorecard(rows, month);
  return derive(read.people[0]!, read);
}

export const derivedLines = (rows: readonly Cells[], month: Month = {}): readonly DerivedLine[] =>
  derivation(rows, month).segments.flatMap(({ lines }) => lines);

/** Exact fractions as numbers to four decimals, to be read in a table. */
export const shown = (value: Rational | null): number | null => value && round(value, 4);
