import { readDay } from '../period';
import { readText } from '../reading';
import { EMPLOYEE_FIELDS, type EmployeeRow } from '../terms/scorecardRow';
import { readId, readLabel } from './lineReader';
import { isTotalWord } from './totalRow';
import type { RosterEntry } from './scorecard';

/** Reads the `Employees` table; blank rows and a total under it are no employees. */
export const readRoster = (rows: readonly EmployeeRow[]): readonly RosterEntry[] =>
  rows.flatMap((row, index) => (isEmployee(row) ? [readEmployee(row, index)] : []));

const readEmployee = (row: EmployeeRow, index: number): RosterEntry => ({
  row: index,
  id: readId(row.id),
  name: readLabel(row.name),
  department: readLabel(row.department),
  position: readLabel(row.position),
  manager: readLabel(row.manager),
  joined: readDay(row.joined, null),
  left: readDay(row.left, null),
});

function isEmployee(row: EmployeeRow): boolean {
  const told = EMPLOYEE_FIELDS.filter((field) => readText(row[field]) !== '');
  const totals = [row.id, row.name].some((entry) => isTotalWord(readText(entry)));
  return told.length > 0 && !(totals && told.length <= 2);
}
