import type { Day } from '../../terms/brand';
import { cellOf, type Named } from '../places';
import { leftBefore } from '../presentIn';
import { rule, type Findings } from '../rule';

/** Metrics for someone who had left before the period began. */
export const leftBeforePeriod = rule({
  code: 'left-before-period',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly employee: Named; readonly left: Day }> {
    for (const { id, name, left, joined, segments } of scorecard.people) {
      const first = segments[0]?.lines[0];
      if (!first || left === null || !leftBefore(scorecard.policy.period, { left, joined })) continue;
      yield { place: cellOf(first, 'employeeId'), people: [id], facts: { employee: { id, name }, left } };
    }
  },
});
