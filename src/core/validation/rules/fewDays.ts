import { carriesWeight } from '../../scoring/carriesWeight';
import { segmentDays } from '../../scoring/segmentDays';
import { MINIMUM_DAYS } from '../../terms/policy';
import { cellOf, type Named } from '../places';
import { presentIn } from '../presentIn';
import { rule, type Findings } from '../rule';

/** Someone here on too few days of the period for a score. */
export const fewDays = rule({
  code: 'few-days',
  severity: 'advice',
  follows: ['segment-outside-period', 'dates-reversed'],
  *check({ scorecard }): Findings<{
    readonly employee: Named;
    readonly days: number;
    readonly minimum: number;
  }> {
    const { period } = scorecard.policy;
    if (period === null) return;
    for (const person of scorecard.people) {
      const lines = person.segments.flatMap((segment) => segment.lines);
      const [first] = lines;
      if (!first || !lines.some(carriesWeight) || !presentIn(period, person)) continue;
      const days = segmentDays(person, period).reduce((sum, some) => sum + some, 0);
      if (days >= MINIMUM_DAYS) continue;
      yield {
        place: cellOf(first, 'employeeId'),
        people: [person.id],
        facts: { employee: { id: person.id, name: person.name }, days, minimum: MINIMUM_DAYS },
        causes: lines.flatMap((line) => [cellOf(line, 'from'), cellOf(line, 'to')]),
      };
    }
  },
});
