import type { Day } from '../../terms/brand';
import { cellOf, type Named } from '../places';
import { joinedAfter } from '../presentIn';
import { rule, type Findings } from '../rule';

/** Metrics for someone who joined only after the period ended. */
export const joinedAfterPeriod = rule({
  code: 'joined-after-period',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly employee: Named; readonly joined: Day }> {
    for (const { id, name, left, joined, segments } of scorecard.people) {
      const first = segments[0]?.lines[0];
      if (!first || joined === null || !joinedAfter(scorecard.policy.period, { left, joined })) continue;
      yield { place: cellOf(first, 'employeeId'), people: [id], facts: { employee: { id, name }, joined } };
    }
  },
});
