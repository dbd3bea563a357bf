import type { ScorecardField } from '../../terms/scorecardRow';
import { cellOf, peopleOf } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

/** A typed value in a column that is otherwise formulas. */
export const formulaOverwritten = rule({
  code: 'formula-overwritten',
  severity: 'warning',
  follows: [],
  *check({
    scorecard,
    lineAt,
  }): Findings<{ readonly field: ScorecardField; readonly text: string; readonly formula: string }> {
    for (const { row, field, formula: body } of scorecard.traits.overwrittenFormulas) {
      const place = cellOf({ row }, field);
      const line = lineAt.get(row);
      const text = shown(scorecard.rows[row], field);
      const formula = body.startsWith('=') ? body : `=${body}`;
      yield {
        place,
        people: line ? peopleOf(line) : [],
        facts: { field, text, formula },
        fix: [{ place, old: text, new: formula, formula: true }],
      };
    }
  },
});
