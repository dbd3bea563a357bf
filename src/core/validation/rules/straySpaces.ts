import { readText } from '../../reading';
import type { Edit } from '../issue';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

const FIELDS = ['employeeId', 'name', 'department', 'section', 'metric', 'method', 'unit', 'goalId'] as const;
const UNSEEN = /[\s\p{Cf}]/u;

/** Spaces around a text, seen by nobody, on which lookups and pivot tables stumble. Told once per column. */
export const straySpaces = rule({
  code: 'stray-spaces',
  severity: 'advice',
  follows: [],
  *check({
    scorecard,
    lines,
  }): Findings<{ readonly field: (typeof FIELDS)[number]; readonly count: number }> {
    for (const field of FIELDS) {
      const edits = lines.flatMap((line): readonly Edit[] => {
        const entry = scorecard.rows[line.row]?.[field];
        if (entry?.kind !== 'text' || !UNSEEN.test(entry.text.charAt(0) + entry.text.slice(-1))) return [];
        const bare = readText(entry);
        return bare === entry.text ? [] : [{ place: cellOf(line, field), old: entry.text, new: bare }];
      });
      const [first, ...rest] = edits;
      if (!first) continue;
      yield { place: first.place, people: [], facts: { field, count: edits.length }, fix: [first, ...rest] };
    }
  },
});
