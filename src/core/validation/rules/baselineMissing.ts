import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/** Progress without a baseline is counted from 0. Told once per metric. */
export const baselineMissing = rule({
  code: 'baseline-missing',
  severity: 'advice',
  follows: [],
  *check({ lines }): Findings<{ readonly metric: string; readonly rows: number }> {
    const fromZero = lines.filter(
      ({ method, baseline }) =>
        method.ok && method.value.code === 'progress' && baseline.ok && baseline.value === null,
    );
    for (const [metric, alike] of groupBy(fromZero, (line) => line.metric)) {
      yield {
        place: cellOf(alike[0], 'baseline'),
        people: [...new Set(alike.map(({ employeeId }) => employeeId))].filter((id) => id !== ''),
        facts: { metric, rows: alike.length },
      };
    }
  },
});
