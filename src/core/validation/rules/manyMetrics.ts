import { cellOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { carriesWeight } from '../../scoring/carriesWeight';

/** More metrics than a person can keep in sight. */
const MOST_METRICS = 8;

/** So many metrics that none of them steers anything: some want pruning. */
export const manyMetrics = rule({
  code: 'many-metrics',
  severity: 'advice',
  follows: ['employee-unknown'],
  *check({ groups }): Findings<{ readonly employee: Named; readonly count: number; readonly most: number }> {
    for (const { person, segment } of groups) {
      const weighed = segment.lines.filter(carriesWeight);
      const [first] = weighed;
      if (!first || weighed.length <= MOST_METRICS) continue;
      yield {
        place: cellOf(first, 'metric'),
        people: [person.id],
        facts: {
          employee: { id: person.id, name: person.name },
          count: weighed.length,
          most: MOST_METRICS,
        },
        causes: [cellOf(first, 'employeeId')],
      };
    }
  },
});
