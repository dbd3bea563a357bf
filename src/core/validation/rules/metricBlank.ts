import { cellOf, headerOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A row with a weight, a target or an actual, but no metric. */
export const metricBlank = rule({
  code: 'metric-blank',
  severity: 'error',
  follows: ['missing-column', 'error-value'],
  *check({ scorecard }): Findings<{ readonly employee: Named }> {
    for (const line of scorecard.lines) {
      if (line.metric !== '') continue;
      const place = cellOf(line, 'metric');
      yield {
        place,
        people: peopleOf(line),
        facts: { employee: named(line) },
        causes: [headerOf('metric'), place],
      };
    }
  },
});
