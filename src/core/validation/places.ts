import type { Line } from '../scoring/line';
import type { ScorecardField } from '../terms/scorecardRow';
import type { Place } from './issue';

/** The cell of a line in a column of the scorecard. */
export const cellOf = ({ row }: Pick<Line, 'row'>, field: ScorecardField): Place => ({
  table: 'scorecard',
  row,
  field,
});

/** The header of a column of the scorecard; of the whole table without one. */
export const headerOf = (field: ScorecardField | null): Place => ({
  table: 'scorecard',
  row: 'header',
  field,
});

/** Whose score a line touches: nobody's when its id is blank. */
export const peopleOf = ({ employeeId }: Pick<Line, 'employeeId'>): readonly string[] =>
  employeeId === '' ? [] : [employeeId];

/** A person as sentences name them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export const named = ({ employeeId, name }: Line): Named => ({ id: employeeId, name });
