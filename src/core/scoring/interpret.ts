import { readText } from '../reading';
import { SCORECARD_FIELDS, type ScorecardRow } from '../terms/scorecardRow';
import { groupPeople } from './groupPeople';
import { readLibrary } from './readLibrary';
import { lineReader } from './lineReader';
import { readRoster } from './readRoster';
import { isTotalRow } from './totalRow';
import type { Line } from './line';
import type { Scorecard, ScorecardInput } from './scorecard';

/**
 * Reads a month's tables into people and their lines, keeping every fault as a value beside what could be read.
 *
 * Rows that sum others are set aside and blank rows passed over; every other row becomes a line, even one whose employee
 * is not named and which therefore belongs to nobody.
 * @returns lines in row order; people in order of first appearance, then employees without metrics
 * @source SPEC 2 and 3
 */
export function interpret(input: ScorecardInput): Scorecard {
  const { employees, library, ...kept } = input;
  const readLine = lineReader(input.policy.period);
  const lines: Line[] = [];
  const totalRows: number[] = [];
  input.rows.forEach((row, index) => {
    if (isBlankRow(row)) return;
    if (isTotalRow(row)) totalRows.push(index);
    else lines.push(readLine(row, index));
  });
  const roster = employees === null ? null : readRoster(employees);
  return {
    ...kept,
    lines,
    totalRows,
    roster,
    library: library === null ? null : readLibrary(library),
    employeeRows: employees,
    libraryRows: library,
    people: groupPeople(lines, roster),
  };
}

const isBlankRow = (row: ScorecardRow): boolean =>
  SCORECARD_FIELDS.every((field) => row[field].kind === 'blank' || readText(row[field]) === '');
