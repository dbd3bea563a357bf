import type { ScorecardField } from '../../terms/scorecardRow';
import { headerOf } from '../places';
import { rule, type Findings } from '../rule';

/** A column that a scorecard cannot do without: everybody waits for it. */
export const missingColumn = rule({
  code: 'missing-column',
  severity: 'error',
  follows: [],
  *check({ scorecard, everyone }): Findings<{ readonly field: ScorecardField }> {
    for (const field of scorecard.traits.missingColumns) {
      yield { place: headerOf(field), people: everyone, facts: { field } };
    }
  },
});
