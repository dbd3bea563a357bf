import { cellOf, headerOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { carriesWeight } from '../../scoring/carriesWeight';

/** A metric without a weight. */
export const weightMissing = rule({
  code: 'weight-missing',
  severity: 'error',
  follows: ['missing-column', 'unknown-method', 'method-contradicted'],
  *check({ lines }): Findings<{ readonly employee: Named; readonly metric: string }> {
    for (const line of lines) {
      if (!carriesWeight(line) || !line.weight.ok || line.weight.value !== null) continue;
      yield {
        place: cellOf(line, 'weight'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric },
        causes: [headerOf('weight'), cellOf(line, 'method')],
      };
    }
  },
});
