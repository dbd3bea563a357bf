import { SCORECARD_FIELDS } from '../../terms/scorecardRow';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

/** A row that sums others, in the midst of them: read as such and never scored. Its place is its label. */
export const totalRow = rule({
  code: 'total-row',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{ readonly label: string }> {
    for (const row of scorecard.totalRows) {
      const field =
        SCORECARD_FIELDS.find((name) => scorecard.rows[row]?.[name].kind === 'text') ?? 'employeeId';
      yield {
        place: cellOf({ row }, field),
        people: [],
        facts: { label: shown(scorecard.rows[row], field).trim() },
      };
    }
  },
});
