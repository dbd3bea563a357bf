import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  derive,
  EMPLOYEE_FIELDS,
  interpret,
  isNotApplicable,
  LIBRARY_FIELDS,
  readText,
  SCORECARD_FIELDS,
  scorePeople,
  validate,
  type Entry,
  type Issue,
  type IssueCode,
  type Line,
  type NoScoreReason,
  type Place,
  type Scorecard,
  type ScorecardField,
} from '../../src/core';
import { issueSentence, LANGUAGES } from '../../src/i18n';
import { everyIssue } from '../core/validation/scorecards';
import { RUNS, TIMEOUT } from './runs';
import { anyScorecard } from './scorecards';

const options = { numRuns: RUNS };
const placeKey = ({ table, row, field }: Place): string => `${table}/${row}/${field ?? ''}`;
const isTyped = (entry: Entry): boolean => readText(entry) !== '';

test(
  'whatever stands in the tables, nothing throws and everything has a sentence',
  { timeout: TIMEOUT },
  () => {
    fc.assert(
      fc.property(anyScorecard, (input) => {
        const scorecard = interpret(input);
        for (const issue of everyIssue(validate(scorecard)))
          for (const language of LANGUAGES) expect(issueSentence(issue, language)).toMatch(/[。？.?]$/u);
        expect(scorePeople(scorecard)).toHaveLength(scorecard.people.length);
        for (const person of scorecard.people) expect(derive(person, scorecard).id).toBe(person.id);
      }),
      options,
    );
  },
);

test('every cell that is not blank is read, or named in an issue', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyScorecard, (input) => {
      const scorecard = interpret(input);
      const named = namedPlaces(everyIssue(validate(scorecard)));
      expect(typedCells(scorecard).filter((cell) => !cell.read && !named.has(placeKey(cell.place)))).toEqual(
        [],
      );
    }),
    options,
  );
});

test('nobody with metrics goes without a score unless issues say why', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyScorecard, (input) => {
      const scorecard = interpret(input);
      const issues = everyIssue(validate(scorecard));
      const withRows = new Set(scorecard.lines.map(({ employeeId }) => employeeId));
      const unsaid = scorePeople(scorecard)
        .filter(({ id, status }) => status === 'none' && withRows.has(id))
        .flatMap(({ id, reasons }) => reasons.map((reason) => ({ id, reason })))
        .filter(({ id, reason }) => !isSaid(id, reason, issues));
      expect(unsaid).toEqual([]);
    }),
    options,
  );
});

/** Whether issues tell why a person has no score: at the very rows where it is a matter of rows. */
function isSaid(id: string, reason: NoScoreReason, issues: readonly Issue[]): boolean {
  const found = (...codes: readonly IssueCode[]) =>
    issues.some(({ code, people }) => codes.includes(code) && people.includes(id));
  const atRow = (row: number, told: (issue: Issue) => boolean) =>
    issues.some((issue) => issue.place.table === 'scorecard' && issue.place.row === row && told(issue));
  switch (reason.code) {
    case 'faulty-lines':
      return reason.rows.every((row) => atRow(row, ({ severity }) => severity === 'error'));
    case 'missing-actuals':
      return reason.rows.every((row) => atRow(row, ({ code }) => code === 'actual-missing'));
    case 'weight-sum':
      return found('weight-sum');
    case 'excluded-over-half':
      return found('much-excluded');
    case 'too-few-days':
      return found('few-days', 'left-before-period', 'joined-after-period');
    case 'no-metrics':
      return found('employee-without-metrics', 'left-before-period', 'joined-after-period');
  }
}

/** Places that issues point at; a total and a remark are named with their whole row. */
function namedPlaces(issues: readonly Issue[]): ReadonlySet<string> {
  const whole = new Set(['total-row', 'remark-row', 'library-without-metric']);
  return new Set(
    issues.flatMap(({ code, place }) => {
      if (!whole.has(code)) return [placeKey(place)];
      const fields = { scorecard: SCORECARD_FIELDS, employees: EMPLOYEE_FIELDS, library: LIBRARY_FIELDS }[
        place.table
      ];
      return fields.map((field) => placeKey({ ...place, field } as Place));
    }),
  );
}

interface TypedCell {
  readonly place: Place;
  /** What it says has come to be known. */
  readonly read: boolean;
}

function typedCells(scorecard: Scorecard): readonly TypedCell[] {
  const lines = new Map(scorecard.lines.map((line) => [line.row, line]));
  const listed = new Map((scorecard.roster ?? []).map((entry) => [entry.row, entry]));
  const scorecardCells = scorecard.rows.flatMap((entries, row) =>
    SCORECARD_FIELDS.filter((field) => isTyped(entries[field])).map((field): TypedCell => {
      const line = lines.get(row);
      return {
        place: { table: 'scorecard', row, field },
        read: !!line && isRead(line, entries[field], field),
      };
    }),
  );
  const employeeCells = (scorecard.employeeRows ?? []).flatMap((entries, row) =>
    EMPLOYEE_FIELDS.filter((field) => isTyped(entries[field])).map((field): TypedCell => {
      const entry = listed.get(row);
      const date = field === 'joined' || field === 'left';
      const read = !!entry && (date ? entry[field].ok : entries[field].kind !== 'error');
      return { place: { table: 'employees', row, field }, read };
    }),
  );
  return [...scorecardCells, ...employeeCells];
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
