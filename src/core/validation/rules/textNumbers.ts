import type { Edit } from '../issue';
import { cellOf } from '../places';
import { plainNumber } from '../plainNumber';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

const FIELDS = ['weight', 'target', 'actual', 'cap', 'baseline'] as const;

/** Numbers that stand as text: they score, but Excel cannot add them up. Told once per column, with one fix. */
export const textNumbers = rule({
  code: 'text-numbers',
  severity: 'advice',
  follows: [],
  *check({ scorecard, lines }): Findings<{
    readonly field: (typeof FIELDS)[number];
    readonly count: number;
    readonly example: string;
  }> {
    for (const field of FIELDS) {
      const found = lines.flatMap((line) => {
        const entry = scorecard.rows[line.row]?.[field];
        const number = line[field].ok && entry ? plainNumber(entry) : null;
        if (number === null) return [];
        const old = shown(scorecard.rows[line.row], field);
        return [{ line, edit: { place: cellOf(line, field), old, ...number } satisfies Edit }];
      });
      const [first, ...rest] = found;
      if (!first) continue;
      yield {
        place: first.edit.place,
        people: [...new Set(found.map(({ line }) => line.employeeId).filter((id) => id !== ''))],
        facts: { field, count: found.length, example: first.edit.old.trim() },
        fix: [first.edit, ...rest.map(({ edit }) => edit)],
      };
    }
  },
});
