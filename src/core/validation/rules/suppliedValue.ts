import type { TableTraits } from '../../scoring/scorecard';
import type { ScorecardField } from '../../terms/scorecardRow';
import { groupBy } from '../groupBy';
import { cellOf, peopleOf } from '../places';
import { rule, type Findings } from '../rule';

type Source = NonNullable<TableTraits['supplied']>[number]['from'];

/** A column that the table lacks, taken from elsewhere: a label above it, the sheet's name, the employees. */
export const suppliedValue = rule({
  code: 'supplied-value',
  severity: 'advice',
  follows: [],
  *check({ scorecard, lineAt }): Findings<{
    readonly field: ScorecardField;
    readonly from: Source;
    readonly texts: readonly string[];
    readonly rows: number;
  }> {
    const supplied = scorecard.traits.supplied ?? [];
    for (const alike of groupBy(supplied, ({ field, from }) => `${field} ${from}`).values()) {
      const [{ row, field, from }] = alike;
      const people = alike.flatMap((each) => peopleOf(lineAt.get(each.row) ?? NOBODY));
      yield {
        place: cellOf({ row }, field),
        people: [...new Set(people)],
        facts: {
          field,
          from,
          texts: [...new Set(alike.map(({ text }) => text))],
          rows: alike.reduce((sum, { rows }) => sum + rows, 0),
        },
      };
    }
  },
});

const NOBODY = { employeeId: '' } as const;
