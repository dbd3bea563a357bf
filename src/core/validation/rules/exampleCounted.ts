import { readText } from '../../reading';
import { cellOf, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A row that says it is an example, and yet may be somebody's: it is scored, and asked about. */
export const exampleCounted = rule({
  code: 'example-counted',
  severity: 'warning',
  follows: [],
  *check({ scorecard, lineAt }): Findings<{ readonly employee: Named; readonly text: string }> {
    for (const { row, counted, field } of scorecard.traits.hintRows ?? []) {
      const entries = scorecard.rows[row];
      if (!counted || entries === undefined) continue;
      const line = lineAt.get(row) ?? NOBODY;
      yield {
        place: field === null ? { table: 'scorecard', row, field } : cellOf({ row }, field),
        people: peopleOf(line),
        facts: {
          employee: { id: line.employeeId, name: line.name },
          text: field === null ? '' : readText(entries[field]),
        },
      };
    }
  },
});

const NOBODY = { employeeId: '', name: '' } as const;
