import { groupBy } from '../groupBy';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

/** A unit that is no unit: left out of the reading. Told once per spelling. */
export const unitUnreadable = rule({
  code: 'unit-unreadable',
  severity: 'warning',
  follows: ['unit-unreadable'],
  *check({ scorecard, lines }): Findings<{ readonly text: string; readonly rows: number }> {
    const unread = lines
      .filter(({ unit }) => unit === null)
      .filter(({ row }) => scorecard.rows[row]?.unit.kind !== 'error')
      .map((line) => ({ line, text: shown(scorecard.rows[line.row], 'unit').trim() }))
      .filter(({ text }) => text !== '');
    for (const [text, alike] of groupBy(unread, (found) => found.text)) {
      for (const { line } of alike) {
        yield {
          place: cellOf(line, 'unit'),
          people: line.employeeId === '' ? [] : [line.employeeId],
          facts: { text, rows: alike.length },
          causes: line === alike[0].line ? [] : [cellOf(alike[0].line, 'unit')],
        };
      }
    }
  },
});
