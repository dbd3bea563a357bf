import { carriesWeight } from '../../scoring/carriesWeight';
import { cellOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { total } from '../weighing';

/** Points that may be added or taken away before it is worth a second look. */
const MOST = 10;

/** Adjustments that weigh as much as a whole metric. */
export const adjustmentsLarge = rule({
  code: 'adjustments-large',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly employee: Named; readonly sum: number; readonly most: number }> {
    for (const { id, name, segments } of scorecard.people) {
      const lines = segments.flatMap((segment) => segment.lines.filter((line) => !carriesWeight(line)));
      const points = lines.map(({ actual }) =>
        actual.ok && actual.value.kind === 'quantity' ? actual.value.quantity.value : 0,
      );
      const sum = total(points);
      const [first] = lines;
      if (!first || Math.abs(sum) <= MOST) continue;
      yield {
        place: cellOf(first, 'actual'),
        people: [id],
        facts: { employee: { id, name }, sum, most: MOST },
      };
    }
  },
});
