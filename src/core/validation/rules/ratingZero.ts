import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A rating of 0: allowed, but often a rating that was never given. */
export const ratingZero = rule({
  code: 'rating-zero',
  severity: 'advice',
  follows: [],
  *check({ lines }): Findings<{ readonly employee: Named; readonly metric: string }> {
    for (const line of lines) {
      if (!line.method.ok || line.method.value.code !== 'rating' || !line.actual.ok) continue;
      const actual = line.actual.value;
      if ((actual.kind !== 'quantity' && actual.kind !== 'out-of') || actual.quantity.value !== 0) continue;
      yield {
        place: cellOf(line, 'actual'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric },
      };
    }
  },
});
