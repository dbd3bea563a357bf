import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { pointsOf } from '../pointsOf';
import { rule, type Findings } from '../rule';

/** Below this a metric steers nobody. */
const LIGHTEST = 5;

/** A metric worth next to nothing. Told once per metric and weight. */
export const weightLight = rule({
  code: 'weight-light',
  severity: 'advice',
  follows: [],
  *check({ weighings }): Findings<{
    readonly metric: string;
    readonly weight: number;
    readonly people: number;
    readonly least: number;
  }> {
    const light = pointsOf(weighings).filter(({ points }) => points > 0 && points < LIGHTEST);
    for (const alike of groupBy(light, ({ line, points }) => `${line.metric}\n${points}`).values()) {
      const [{ line, points }] = alike;
      const people = [...new Set(alike.map((each) => each.line.employeeId))];
      yield {
        place: cellOf(line, 'weight'),
        people,
        facts: { metric: line.metric, weight: points, people: people.length, least: LIGHTEST },
      };
    }
  },
});
