import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { carriesWeight } from '../../scoring/carriesWeight';

/** A weight of 0 or below it, where the metric is no mere adjustment. */
export const weightNotPositive = rule({
  code: 'weight-not-positive',
  severity: 'error',
  follows: ['unknown-method', 'method-contradicted'],
  *check({ lines }): Findings<{ readonly employee: Named; readonly metric: string; readonly text: string }> {
    for (const line of lines) {
      const weight = line.weight.ok ? line.weight.value : null;
      if (!carriesWeight(line) || weight === null || weight.value > 0) continue;
      yield {
        place: cellOf(line, 'weight'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric, text: weight.text },
        causes: [cellOf(line, 'method')],
      };
    }
  },
});
