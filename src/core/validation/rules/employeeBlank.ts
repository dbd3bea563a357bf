import type { Fix } from '../issue';
import { cellOf, headerOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A row without an employee id: it counts for nobody until it has one. */
export const employeeBlank = rule({
  code: 'employee-blank',
  severity: 'error',
  follows: ['missing-column', 'error-value'],
  *check({ strays }): Findings<{ readonly metric: string; readonly owner: Named | null }> {
    for (const { line, owner, id } of strays.values()) {
      if (line.employeeId !== '') continue;
      const place = cellOf(line, 'employeeId');
      const fix: Fix | null = id === null ? null : [{ place, old: '', new: id }];
      yield {
        place,
        people: owner ? [owner.id] : [],
        facts: { metric: line.metric, owner },
        fix,
        causes: [headerOf('employeeId'), place],
      };
    }
  },
});
