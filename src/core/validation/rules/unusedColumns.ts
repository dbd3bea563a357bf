import { headerOf } from '../places';
import { rule, type Findings } from '../rule';

/** Columns of the person's own, which are left alone: named once, so that none is left alone by mistake. */
export const unusedColumns = rule({
  code: 'unused-columns',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{ readonly headers: readonly string[] }> {
    const headers = scorecard.traits.unusedColumns;
    if (headers.length > 0) yield { place: headerOf(null), people: [], facts: { headers } };
  },
});
