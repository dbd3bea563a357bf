import type { ScorecardField } from '../../terms/scorecardRow';
import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/** Merged cells: each row was read with the value above it. Told once per column. */
export const mergedCells = rule({
  code: 'merged-cells',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{ readonly field: ScorecardField; readonly count: number }> {
    for (const [field, merged] of groupBy(scorecard.traits.mergedFrom, ({ field }) => field)) {
      yield { place: cellOf(merged[0], field), people: [], facts: { field, count: merged.length } };
    }
  },
});
