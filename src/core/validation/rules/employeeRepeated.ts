import { groupBy } from '../groupBy';
import type { Place } from '../issue';
import type { Named } from '../places';
import { rule, type Findings } from '../rule';

/** An id that stands twice among the employees; the first row counts. */
export const employeeRepeated = rule({
  code: 'employee-repeated',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly employee: Named; readonly first: Place }> {
    const roster = (scorecard.roster ?? []).filter(({ id }) => id !== '');
    for (const [id, [first, ...repeats]] of groupBy(roster, (entry) => entry.id)) {
      for (const { row, name } of repeats) {
        yield {
          place: { table: 'employees', row, field: 'id' },
          people: [id],
          facts: { employee: { id, name }, first: { table: 'employees', row: first.row, field: 'id' } },
        };
      }
    }
  },
});
