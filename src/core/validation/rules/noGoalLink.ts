import { cellOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** Some metrics are linked to goals; these of a person are not. */
export const noGoalLink = rule({
  code: 'no-goal-link',
  severity: 'advice',
  follows: ['employee-unknown'],
  *check({ scorecard, groups }): Findings<{ readonly employee: Named; readonly metrics: readonly string[] }> {
    if (!scorecard.lines.some(({ goalId }) => goalId !== '')) return;
    for (const { person, segment } of groups) {
      const unlinked = segment.lines.filter(({ goalId }) => goalId === '');
      const [first] = unlinked;
      if (!first) continue;
      yield {
        place: cellOf(first, 'goalId'),
        people: [person.id],
        facts: {
          employee: { id: person.id, name: person.name },
          metrics: unlinked.map(({ metric }) => metric),
        },
        causes: [cellOf(first, 'employeeId')],
      };
    }
  },
});
