import { METHODS } from '../../methods';
import type { MethodCode } from '../../terms/method';
import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** 折算 on a metric whose target has no days in it: a rating or a yes is the same for half a month. */
export const prorateUnused = rule({
  code: 'prorate-unused',
  severity: 'advice',
  follows: ['unknown-method'],
  *check({ lines }): Findings<{
    readonly employee: Named;
    readonly metric: string;
    readonly method: MethodCode;
  }> {
    for (const line of lines) {
      const wanted = line.prorate.ok && line.prorate.value === true;
      if (!wanted || !line.method.ok || METHODS[line.method.value.code].prorates !== null) continue;
      yield {
        place: cellOf(line, 'prorate'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric, method: line.method.value.code },
      };
    }
  },
});
