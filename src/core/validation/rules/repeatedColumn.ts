import { headerOf } from '../places';
import { rule, type Findings } from '../rule';

/** A second column for something an earlier column already holds; the first one counts. */
export const repeatedColumn = rule({
  code: 'repeated-column',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly header: string }> {
    for (const header of scorecard.traits.repeatedColumns) {
      yield { place: headerOf(null), people: [], facts: { header } };
    }
  },
});
