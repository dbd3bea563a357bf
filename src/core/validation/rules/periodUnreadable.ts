import { groupBy } from '../groupBy';
import { cellOf, peopleOf } from '../places';
import { rule, type Findings } from '../rule';
import { rowPeriods } from '../rowPeriods';

/** A period that cannot be read; the same text further down is the same mistake. */
export const periodUnreadable = rule({
  code: 'period-unreadable',
  severity: 'warning',
  follows: ['period-unreadable'],
  *check({ scorecard }): Findings<{ readonly text: string; readonly rows: number }> {
    const unread = rowPeriods(scorecard).filter(({ period }) => period === null);
    for (const [text, alike] of groupBy(unread, (row) => row.text)) {
      for (const { line } of alike) {
        yield {
          place: cellOf(line, 'period'),
          people: peopleOf(line),
          facts: { text, rows: alike.length },
          causes: line === alike[0].line ? [] : [cellOf(alike[0].line, 'period')],
        };
      }
    }
  },
});
