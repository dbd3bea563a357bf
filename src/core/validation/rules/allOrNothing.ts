import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/** The lower the better, down to 0: then there is only met or not met. Told once per metric. */
export const allOrNothing = rule({
  code: 'all-or-nothing',
  severity: 'advice',
  follows: [],
  *check({ lines }): Findings<{ readonly metric: string; readonly rows: number }> {
    const zeroes = lines.filter(
      ({ method, target }) =>
        method.ok &&
        method.value.code === 'lower' &&
        target.ok &&
        target.value?.kind === 'quantity' &&
        target.value.quantity.value === 0,
    );
    for (const [metric, alike] of groupBy(zeroes, (line) => line.metric)) {
      yield {
        place: cellOf(alike[0], 'target'),
        people: [...new Set(alike.map(({ employeeId }) => employeeId))].filter((id) => id !== ''),
        facts: { metric, rows: alike.length },
      };
    }
  },
});
