import {
  BLANK,
  DEFAULT_POLICY,
  EMPLOYEE_FIELDS,
  LIBRARY_FIELDS,
  monthPeriod,
  NO_TRAITS,
  numberEntry,
  SCORECARD_FIELDS,
  textEntry,
  type EmployeeField,
  type EmployeeRow,
  type Entry,
  type LibraryField,
  type LibraryRow,
  type ScorecardField,
  type ScorecardInput,
  type ScorecardRow,
} from '../../../src/core';

type Cells<Field extends string> = Partial<Record<Field, string | number | Entry>>;

const entry = (cell: string | number | Entry | undefined): Entry =>
  cell === undefined
    ? BLANK
    : typeof cell === 'string'
      ? textEntry(cell)
      : typeof cell === 'number'
        ? numberEntry(cell)
        : cell;

const rowOf = <Field extends string>(fields: readonly Field[], cells: Cells<Field>): Record<Field, Entry> =>
  Object.fromEntries(fields.map((field) => [field, entry(cells[field])])) as Record<Field, Entry>;

export const row = (cells: Cells<ScorecardField>): ScorecardRow => rowOf(SCORECARD_FIELDS, cells);
export const employee = (cells: Cells<EmployeeField>): EmployeeRow => rowOf(EMPLOYEE_FIELDS, cells);
export const libraryRow = (cells: Cells<LibraryField>): LibraryRow => rowOf(LIBRARY_FIELDS, cells);

/** A metric of somebody, readable in every column. */
export const metric = (
  employeeId: string | number | Entry,
  cells: Cells<ScorecardField> = {},
): ScorecardRow => row({ employeeId, metric: '转化率', weight: 100, target: '3%', actual: '3.6%', ...cells });

export const input = (
  rows: readonly ScorecardRow[],
  other: Partial<ScorecardInput> = {},
): ScorecardInput => ({
  rows,
  employees: null,
  library: null,
  policy: { ...DEFAULT_POLICY, period: monthPeriod(2025, 6) },
  traits: NO_TRAITS,
  ...other,
});
