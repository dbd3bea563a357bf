import { carriesWeight } from '../../scoring/carriesWeight';
import type { Person } from '../../scoring/line';
import type { Place } from '../issue';
import { cellOf, type Named } from '../places';
import { presentIn } from '../presentIn';
import { rule, type Findings } from '../rule';

/** An employee, here during the period, who has no metric to be scored by: no row at all, or only adjustments. */
export const employeeWithoutMetrics = rule({
  code: 'employee-without-metrics',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly employee: Named }> {
    const { roster, people, policy } = scorecard;
    const rosterRows = new Map([...(roster ?? [])].reverse().map(({ id, row }) => [id, row]));
    for (const person of people) {
      const { id, name } = person;
      if (id === '' || hasMetrics(person) || !presentIn(policy.period, person)) continue;
      const place = placeOf(person, rosterRows.get(id) ?? null);
      if (place) yield { place, people: [id], facts: { employee: { id, name } } };
    }
  },
});

const hasMetrics = ({ segments }: Person): boolean => segments.some(({ lines }) => lines.some(carriesWeight));

function placeOf({ segments }: Person, rosterRow: number | null): Place | null {
  const line = segments[0]?.lines[0];
  if (line) return cellOf(line, 'employeeId');
  return rosterRow === null ? null : { table: 'employees', row: rosterRow, field: 'id' };
}
