import type { MissingPolicy } from '../../terms/policy';
import { cellOf, headerOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { carriesWeight } from '../../scoring/carriesWeight';

/** An actual that is still awaited; a blank adjustment is none, and nothing that is awaited. */
export const actualMissing = rule({
  code: 'actual-missing',
  severity: 'error',
  follows: ['missing-column'],
  *check({ scorecard, lines }): Findings<{
    readonly employee: Named;
    readonly metric: string;
    readonly policy: MissingPolicy;
  }> {
    const policy = scorecard.policy.missing;
    for (const line of lines) {
      if (!carriesWeight(line) || !line.actual.ok || line.actual.value.kind !== 'missing') continue;
      yield {
        place: cellOf(line, 'actual'),
        people: peopleOf(line),
        severity: policy === 'pending' ? 'error' : 'warning',
        facts: { employee: named(line), metric: line.metric, policy },
        causes: [headerOf('actual')],
      };
    }
  },
});
