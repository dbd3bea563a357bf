import { rule, type Findings } from '../rule';

/** Hidden rows count like any other; said, because nobody sees them. */
export const hiddenRows = rule({
  code: 'hidden-rows',
  severity: 'advice',
  follows: [],
  *check({ scorecard, lineAt }): Findings<{ readonly count: number }> {
    const hidden = scorecard.traits.hiddenRows.filter((row) => lineAt.has(row));
    const [first] = hidden;
    if (first === undefined) return;
    const people = new Set(hidden.map((row) => lineAt.get(row)?.employeeId ?? ''));
    yield {
      place: { table: 'scorecard', row: first, field: null },
      people: [...people].filter((id) => id !== ''),
      facts: { count: hidden.length },
    };
  },
});
