import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { pointsOf } from '../pointsOf';
import { rule, type Findings } from '../rule';

/** Above this one metric decides more than all others together. */
const HEAVIEST = 50;

/** One metric worth more than half of a score. Told once per metric and weight. */
export const weightHeavy = rule({
  code: 'weight-heavy',
  severity: 'advice',
  follows: [],
  *check({ weighings }): Findings<{
    readonly metric: string;
    readonly weight: number;
    readonly people: number;
    readonly most: number;
  }> {
    const heavy = pointsOf(weighings).filter(({ points }) => points > HEAVIEST);
    for (const alike of groupBy(heavy, ({ line, points }) => `${line.metric}\n${points}`).values()) {
      const [{ line, points }] = alike;
      const people = [...new Set(alike.map((each) => each.line.employeeId))];
      yield {
        place: cellOf(line, 'weight'),
        people,
        facts: { metric: line.metric, weight: points, people: people.length, most: HEAVIEST },
      };
    }
  },
});
