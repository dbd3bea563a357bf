import { groupBy } from '../groupBy';
import { cellOf, peopleOf } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

/** A number or a date where a unit belongs: left out of the reading. Told once per spelling. */
export const unitUnreadable = rule({
  code: 'unit-unreadable',
  severity: 'warning',
  follows: ['unit-unreadable'],
  *check({ scorecard, lines }): Findings<{ readonly text: string; readonly rows: number }> {
    const unread = lines.filter(({ row }) => NO_UNITS.has(scorecard.rows[row]?.unit.kind ?? 'blank'));
    const texts = groupBy(unread, ({ row }) => shown(scorecard.rows[row], 'unit'));
    for (const [text, alike] of texts) {
      for (const line of alike) {
        yield {
          place: cellOf(line, 'unit'),
          people: peopleOf(line),
          facts: { text, rows: alike.length },
          causes: line === alike[0] ? [] : [cellOf(alike[0], 'unit')],
        };
      }
    }
  },
});

const NO_UNITS: ReadonlySet<string> = new Set(['number', 'date', 'time', 'logical']);
