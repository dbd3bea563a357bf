import { EMPLOYEE_FIELDS, LIBRARY_FIELDS, SCORECARD_FIELDS } from '../terms/scorecardRow';
import { SEVERITIES } from '../terms/severity';
import type { IssueOf, Place } from './issue';

type Ordered = Pick<IssueOf<string, unknown>, 'severity' | 'place'>;

/**
 * The order in which issues are read: what holds scores back first, then what is probably wrong, then advice; within
 * each the settings before the scorecard before the employees before the library, headers first, then down the rows and across the
 * columns. At one cell the order of the rules stays.
 */
export function inReadingOrder(a: Ordered, b: Ordered): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    TABLES.indexOf(a.place.table) - TABLES.indexOf(b.place.table) ||
    rowOf(a.place) - rowOf(b.place) ||
    columnOf(a.place) - columnOf(b.place)
  );
}

const TABLES = ['settings', 'scorecard', 'employees', 'library'] as const satisfies readonly Place['table'][];
const COLUMNS = {
  settings: [],
  scorecard: SCORECARD_FIELDS,
  employees: EMPLOYEE_FIELDS,
  library: LIBRARY_FIELDS,
} as const satisfies Record<Place['table'], readonly string[]>;

const rowOf = ({ row }: Place): number => (row === 'header' ? -1 : row);
const columnOf = ({ table, field }: Place): number =>
  field === null ? -1 : (COLUMNS[table] as readonly string[]).indexOf(field);
