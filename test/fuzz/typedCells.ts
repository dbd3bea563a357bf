import {
  EMPLOYEE_FIELDS,
  isNotApplicable,
  LIBRARY_FIELDS,
  readText,
  SCORECARD_FIELDS,
  type Entry,
  type Issue,
  type Line,
  type Place,
  type Scorecard,
  type ScorecardField,
} from '../../src/core';
import { everyIssue } from '../core/validation/scorecards';

/** A cell in which something stands. */
export interface TypedCell {
  readonly place: Place;
  /** What it says was read, or an issue names it. */
  readonly known: boolean;
}

/** Every cell of a scorecard and of its employees that is not blank. */
export function typedCells(scorecard: Scorecard, issues: readonly Issue[]): readonly TypedCell[] {
  const named = namedPlaces(everyIssue(issues));
  const cell = (place: Place, read: boolean): TypedCell => ({
    place,
    known: read || named.has(placeKey(place)),
  });
  const lines = new Map(scorecard.lines.map((line) => [line.row, line]));
  const listed = new Map((scorecard.roster ?? []).map((entry) => [entry.row, entry]));
  const ofScorecard = scorecard.rows.flatMap((entries, row) =>
    SCORECARD_FIELDS.filter((field) => isTyped(entries[field])).map((field) => {
      const line = lines.get(row);
      return cell({ table: 'scorecard', row, field }, !!line && isRead(line, entries[field], field));
    }),
  );
  const ofEmployees = (scorecard.employeeRows ?? []).flatMap((entries, row) =>
    EMPLOYEE_FIELDS.filter((field) => isTyped(entries[field])).map((field) => {
      const entry = listed.get(row);
      const date = field === 'joined' || field === 'left';
      const read = !!entry && (date ? entry[field].ok : entries[field].kind !== 'error');
      return cell({ table: 'employees', row, field }, read);
    }),
  );
  return [...ofScorecard, ...ofEmployees];
}

const isTyped = (entry: Entry): boolean => readText(entry) !== '';
const placeKey = ({ table, row, field }: Place): string => `${table}/${row}/${field ?? ''}`;

/** Places that issues point at; a total and a remark are named with their whole row. */
function namedPlaces(issues: readonly Issue[]): ReadonlySet<string> {
  const whole = new Set(['total-row', 'remark-row', 'library-without-metric']);
  return new Set(
    issues.flatMap(({ code, place }) => {
      if (!whole.has(code)) return [placeKey(place)];
      const fields = {
        settings: [],
        scorecard: SCORECARD_FIELDS,
        employees: EMPLOYEE_FIELDS,
        library: LIBRARY_FIELDS,
      }[place.table];
      return fields.map((field) => placeKey({ ...place, field } as Place));
    }),
  );
}

function isRead(line: Line, entry: Entry, field: ScorecardField): boolean {
  switch (field) {
    case 'section':
    case 'weight':
    case 'method':
    case 'target':
    case 'actual':
    case 'cap':
    case 'baseline':
    case 'prorate':
    case 'from':
    case 'to':
      return line[field].ok;
    case 'unit':
      return (
        line.unit !== null ||
        (entry.kind === 'text' && (isNotApplicable(entry.text) || readText(entry) === '无'))
      );
    case 'period':
    case 'employeeId':
    case 'name':
    case 'department':
    case 'metric':
    case 'goalId':
    case 'note':
      return line[field] !== '' && entry.kind !== 'error';
  }
}
