import { groupBy } from '../groupBy';
import type { Place } from '../issue';
import { rule, type Findings } from '../rule';

/** A row without anything to score: a remark under the table, 制表人. Told once per text: forms repeat it on each sheet. */
export const remarkRow = rule({
  code: 'remark-row',
  severity: 'advice',
  follows: ['remark-row'],
  *check({ scorecard }): Findings<{ readonly text: string; readonly rows: number }> {
    const { remarkRows, hintRows = [] } = scorecard.traits;
    const hints = new Set(hintRows.map(({ row }) => row));
    const remarks = remarkRows.filter(({ row }) => !hints.has(row));
    for (const [text, alike] of groupBy(remarks, (remark) => remark.text)) {
      for (const { row } of alike) {
        yield {
          place: place(row),
          people: [],
          facts: { text, rows: alike.length },
          causes: row === alike[0].row ? [] : [place(alike[0].row)],
        };
      }
    }
  },
});

const place = (row: number): Place => ({ table: 'scorecard', row, field: null });
