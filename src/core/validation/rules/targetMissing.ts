import { METHODS } from '../../methods';
import type { Line } from '../../scoring/line';
import { cellOf, headerOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A metric without the target that its method measures against. */
export const targetMissing = rule({
  code: 'target-missing',
  severity: 'error',
  follows: ['missing-column', 'unknown-method', 'method-contradicted', 'error-value'],
  *check({ lines }): Findings<{ readonly employee: Named; readonly metric: string }> {
    for (const line of lines) {
      if (!needsTarget(line) || !line.target.ok || line.target.value !== null) continue;
      yield {
        place: cellOf(line, 'target'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric },
        causes: [headerOf('target'), cellOf(line, 'method')],
      };
    }
  },
});

const needsTarget = ({ method, actual }: Line): boolean =>
  !(actual.ok && actual.value.kind === 'not-applicable') &&
  (!method.ok || METHODS[method.value.code].needsTarget);
