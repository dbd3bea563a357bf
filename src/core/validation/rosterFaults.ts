import type { Scorecard } from '../scoring/scorecard';
import { EMPLOYEE_FIELDS } from '../terms/scorecardRow';
import { textOutcome, type CellFault } from './cellFault';

/** Cells of the employees that could not be used; scores are given without them. */
export function* rosterFaults({ roster, employeeRows }: Scorecard): Iterable<CellFault> {
  for (const entry of roster ?? []) {
    const row = employeeRows?.[entry.row];
    if (!row) continue;
    const people = entry.id === '' ? [] : [entry.id];
    for (const field of EMPLOYEE_FIELDS) {
      const outcome = field === 'joined' || field === 'left' ? entry[field] : textOutcome(row[field]);
      if (outcome.ok) continue;
      const place = { table: 'employees', row: entry.row, field } as const;
      yield { place, fault: outcome.fault, line: null, people, grave: false };
    }
  }
}
