import type { Day } from '../../terms/brand';
import { cellOf, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** An end before its beginning: of a segment, or of somebody's time with the company. */
export const datesReversed = rule({
  code: 'dates-reversed',
  severity: 'error',
  follows: [],
  *check({ scorecard }): Findings<{ readonly employee: Named; readonly from: Day; readonly to: Day }> {
    for (const line of scorecard.lines) {
      const from = line.from.ok ? line.from.value : null;
      const to = line.to.ok ? line.to.value : null;
      if (from === null || to === null || from <= to) continue;
      const employee = { id: line.employeeId, name: line.name };
      yield { place: cellOf(line, 'to'), people: peopleOf(line), facts: { employee, from, to } };
    }
    for (const { row, id, name, joined, left } of scorecard.roster ?? []) {
      const from = joined.ok ? joined.value : null;
      const to = left.ok ? left.value : null;
      if (from === null || to === null || from <= to) continue;
      const place = { table: 'employees', row, field: 'left' } as const;
      yield { place, people: id === '' ? [] : [id], facts: { employee: { id, name }, from, to } };
    }
  },
});
