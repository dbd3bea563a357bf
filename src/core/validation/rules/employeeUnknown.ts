import { groupBy } from '../groupBy';
import type { Edit, Fix } from '../issue';
import { cellOf, named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';
import type { Stray } from '../strayRows';

/**
 * An id that is not among the employees. Rows under the same id and name are one mistake; where they can only be one
 * person's, the fix gives them back.
 */
export const employeeUnknown = rule({
  code: 'employee-unknown',
  severity: 'error',
  follows: ['employee-unknown'],
  *check({ scorecard, strays }): Findings<{
    readonly employee: Named;
    readonly owner: Named | null;
    readonly rows: number;
  }> {
    const unknown = [...strays.values()].filter(({ line }) => line.employeeId !== '');
    for (const alike of groupBy(unknown, ({ line }) => `${line.employeeId}\n${line.name}`).values()) {
      const [first, ...rest] = alike;
      const finding = ({ line, owner }: Stray) => ({
        place: cellOf(line, 'employeeId'),
        people: owner ? [...peopleOf(line), owner.id] : peopleOf(line),
        facts: { employee: named(line), owner, rows: alike.length },
      });
      const fix = alike.flatMap((stray) => edit(stray, shown(scorecard.rows[stray.line.row], 'employeeId')));
      yield { ...finding(first), fix: asFix(fix) };
      for (const stray of rest) yield { ...finding(stray), causes: [cellOf(first.line, 'employeeId')] };
    }
  },
});

const edit = ({ line, id }: Stray, old: string): readonly Edit[] =>
  id === null ? [] : [{ place: cellOf(line, 'employeeId'), old, new: id }];

const asFix = ([first, ...rest]: readonly Edit[]): Fix | null => (first ? [first, ...rest] : null);
