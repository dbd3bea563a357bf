import { duplicatesOf } from '../duplicates';
import type { Place } from '../issue';
import { cellOf, headerOf, named, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A metric that a person has twice. */
export const duplicateMetric = rule({
  code: 'duplicate-metric',
  severity: 'error',
  follows: ['missing-column', 'period-differs', 'employee-unknown'],
  *check({ groups }): Findings<{ readonly employee: Named; readonly metric: string; readonly first: Place }> {
    for (const { person, segment } of groups) {
      for (const { line, first } of duplicatesOf(segment.lines)) {
        yield {
          place: cellOf(line, 'metric'),
          people: [person.id],
          facts: { employee: named(line), metric: line.metric, first: cellOf(first, 'metric') },
          causes: [
            headerOf('employeeId'),
            cellOf(line, 'period'),
            cellOf(first, 'period'),
            cellOf(line, 'employeeId'),
          ],
        };
      }
    }
  },
});
