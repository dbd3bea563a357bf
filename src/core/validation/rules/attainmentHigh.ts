import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** More than twice the target is more often a slip than a feat. */
const SUSPICIOUS = 2;

/** An actual so far beyond its target that it deserves a second look; a cap is no reason. */
export const attainmentHigh = rule({
  code: 'attainment-high',
  severity: 'warning',
  follows: [],
  *check({ attained }): Findings<{
    readonly employee: Named;
    readonly metric: string;
    readonly raw: number;
    readonly most: number;
  }> {
    for (const { line, raw } of attained) {
      if (raw <= SUSPICIOUS) continue;
      yield {
        place: cellOf(line, 'actual'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric, raw, most: SUSPICIOUS },
      };
    }
  },
});
