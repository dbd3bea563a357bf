import { readText } from '../../reading';
import { isTotalWord } from '../../scoring/totalRow';
import { BLANK } from '../../terms/entry';
import { EMPLOYEE_FIELDS, SCORECARD_FIELDS, type ScorecardField } from '../../terms/scorecardRow';
import { rule, type Findings } from '../rule';

/**
 * A row that sums others, in the midst of them: read as such and never counted, among the employees as little as in
 * the scorecard. Its place is its label.
 */
export const totalRow = rule({
  code: 'total-row',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{ readonly label: string }> {
    const { rows, totalRows, employeeRows, roster } = scorecard;
    for (const row of totalRows) {
      const texts = SCORECARD_FIELDS.filter((name) => rows[row]?.[name].kind === 'text');
      const textIn = (name: ScorecardField): string => readText(rows[row]?.[name] ?? BLANK);
      const field = texts.find((name) => isTotalWord(textIn(name))) ?? texts[0] ?? 'employeeId';
      const label = textIn(field);
      yield { place: { table: 'scorecard', row, field }, people: [], facts: { label } };
    }
    const listed = new Set((roster ?? []).map(({ row }) => row));
    for (const [row, entries] of (employeeRows ?? []).entries()) {
      const field = EMPLOYEE_FIELDS.find((name) => readText(entries[name]) !== '');
      if (listed.has(row) || field === undefined) continue;
      yield {
        place: { table: 'employees', row, field },
        people: [],
        facts: { label: readText(entries[field]) },
      };
    }
  },
});
