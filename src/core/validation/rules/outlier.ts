import { robustOutlier } from '../../analysis';
import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** An attainment far from what the same person usually reaches in this metric. */
export const outlier = rule({
  code: 'outlier',
  severity: 'warning',
  follows: [],
  *check({ scorecard, attained }): Findings<{
    readonly employee: Named;
    readonly metric: string;
    readonly raw: number;
    readonly usual: number;
    readonly months: number;
  }> {
    for (const { line, raw } of scorecard.history ? attained : []) {
      const earlier = scorecard.history?.get(line.employeeId)?.get(line.metric) ?? [];
      const found = robustOutlier(raw, earlier);
      if (!found) continue;
      yield {
        place: cellOf(line, 'actual'),
        people: peopleOf(line),
        facts: {
          employee: named(line),
          metric: line.metric,
          raw,
          usual: found.usual,
          months: earlier.length,
        },
      };
    }
  },
});
