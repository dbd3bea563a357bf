import { groupBy } from '../groupBy';
import { cellOf, peopleOf } from '../places';
import { rule, type Findings } from '../rule';
import { rowPeriods, type RowPeriod } from '../rowPeriods';
import type { Period } from '../../period';

/** Rows of another period than the one being scored; without one, than the one most rows name. */
export const periodDiffers = rule({
  code: 'period-differs',
  severity: 'error',
  follows: ['period-differs'],
  *check({ scorecard }): Findings<{
    readonly period: string;
    readonly expected: string;
    readonly rows: number;
  }> {
    const rows = rowPeriods(scorecard).flatMap((row) => (row.period ? [{ ...row, period: row.period }] : []));
    const expected = scorecard.policy.period ?? mostCommon(rows);
    const others = rows.filter(({ period }) => period.id !== expected?.id);
    for (const [period, alike] of groupBy(others, (row) => row.period.id)) {
      for (const { line } of alike) {
        yield {
          place: cellOf(line, 'period'),
          people: peopleOf(line),
          facts: { period, expected: expected?.id ?? '', rows: alike.length },
          causes: line === alike[0].line ? [] : [cellOf(alike[0].line, 'period')],
        };
      }
    }
  },
});

function mostCommon(rows: readonly (RowPeriod & { readonly period: Period })[]): Period | null {
  const groups = [...groupBy(rows, ({ period }) => period.id).values()];
  const most = Math.max(...groups.map(({ length }) => length));
  return groups.find(({ length }) => length === most)?.[0].period ?? null;
}
