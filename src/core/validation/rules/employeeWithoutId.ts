import { rule, type Findings } from '../rule';

/** A row of the employees without an id: no row of the scorecard can be theirs. */
export const employeeWithoutId = rule({
  code: 'employee-without-id',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly name: string }> {
    for (const { row, id, name } of scorecard.roster ?? []) {
      if (id === '') yield { place: { table: 'employees', row, field: 'id' }, people: [], facts: { name } };
    }
  },
});
