import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A metric left out as not applicable, without a note saying why. */
export const notApplicableUnexplained = rule({
  code: 'not-applicable-unexplained',
  severity: 'advice',
  follows: [],
  *check({ lines }): Findings<{ readonly employee: Named; readonly metric: string; readonly text: string }> {
    for (const line of lines) {
      const actual = line.actual.ok ? line.actual.value : null;
      if (actual?.kind !== 'not-applicable' || line.note !== '') continue;
      yield {
        place: cellOf(line, 'actual'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric, text: actual.text },
      };
    }
  },
});
