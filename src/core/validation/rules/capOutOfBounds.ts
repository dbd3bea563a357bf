import { CAP_BOUNDS } from '../../scoring/effectiveCap';
import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

/** A cap below 1, under which a met target would not count in full, or one so high that a slip decides a score. */
export const capOutOfBounds = rule({
  code: 'cap-out-of-bounds',
  severity: 'error',
  follows: [],
  *check({ scorecard, lines }): Findings<{
    readonly employee: Named;
    readonly metric: string;
    readonly text: string;
    readonly lowest: number;
    readonly highest: number;
  }> {
    const { lowest, highest } = CAP_BOUNDS;
    for (const line of lines) {
      const cap = line.cap.ok ? line.cap.value : null;
      if (cap === null || (cap >= lowest && cap <= highest)) continue;
      const text = shown(scorecard.rows[line.row], 'cap').trim();
      yield {
        place: cellOf(line, 'cap'),
        people: peopleOf(line),
        facts: { employee: named(line), metric: line.metric, text, lowest, highest },
      };
    }
  },
});
