import { groupBy } from '../groupBy';
import { rule, type Findings } from '../rule';

/** A row that shows how to fill the table in (必填, 如：98%, 示例), left out of the scores. Told once per text. */
export const hintRow = rule({
  code: 'hint-row',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{
    readonly text: string;
    readonly kind: 'hint' | 'example';
    readonly rows: number;
  }> {
    const { hintRows = [], employeeHints = [], remarkRows } = scorecard.traits;
    for (const { row, text, kind } of employeeHints)
      yield {
        place: { table: 'employees', row, field: null },
        people: [],
        facts: { text, kind, rows: 1 },
      };
    const texts = new Map(remarkRows.map(({ row, text }) => [row, text]));
    const skipped = hintRows.filter(({ counted }) => !counted);
    for (const alike of groupBy(skipped, ({ row, kind }) => `${kind} ${texts.get(row) ?? ''}`).values()) {
      const [{ row, kind }] = alike;
      yield {
        place: { table: 'scorecard', row, field: null },
        people: [],
        facts: { text: texts.get(row) ?? '', kind, rows: alike.length },
      };
    }
  },
});
