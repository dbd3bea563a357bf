import { rule, type Findings } from '../rule';

/** A row without anything to score: a remark under the table, 制表人. */
export const remarkRow = rule({
  code: 'remark-row',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{ readonly text: string }> {
    for (const { row, text } of scorecard.traits.remarkRows) {
      yield { place: { table: 'scorecard', row, field: null }, people: [], facts: { text } };
    }
  },
});
