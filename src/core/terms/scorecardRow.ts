import type { Entry } from './entry';

/** The columns of a scorecard, in the order they are shown when a sheet is made. */
export const SCORECARD_FIELDS = [
  'period',
  'employeeId',
  'name',
  'department',
  'section',
  'metric',
  'weight',
  'method',
  'target',
  'actual',
  'unit',
  'cap',
  'baseline',
  'prorate',
  'from',
  'to',
  'goalId',
  'note',
] as const;
export type ScorecardField = (typeof SCORECARD_FIELDS)[number];
export const REQUIRED_FIELDS = [
  'employeeId',
  'metric',
  'weight',
  'target',
  'actual',
] as const satisfies readonly ScorecardField[];

/** One row of a scorecard as it stands, every column as typed; a column that the table lacks is blank. */
export type ScorecardRow = Readonly<Record<ScorecardField, Entry>>;

export const EMPLOYEE_FIELDS = ['id', 'name', 'department', 'position', 'manager', 'joined', 'left'] as const;
export type EmployeeField = (typeof EMPLOYEE_FIELDS)[number];
export type EmployeeRow = Readonly<Record<EmployeeField, Entry>>;

export const LIBRARY_FIELDS = [
  'metric',
  'template',
  'section',
  'weight',
  'method',
  'unit',
  'target',
  'cap',
  'definition',
  'source',
  'training',
  'partner',
] as const;
export type LibraryField = (typeof LIBRARY_FIELDS)[number];
export type LibraryRow = Readonly<Record<LibraryField, Entry>>;
