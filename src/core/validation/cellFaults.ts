import type { Line } from '../scoring/line';
import type { Scorecard } from '../scoring/scorecard';
import type { Fault, FaultCode, Outcome } from '../terms/outcome';
import type { ScorecardField } from '../terms/scorecardRow';
import type { ComparedLine } from './comparedLines';
import { textOutcome, type CellFault } from './cellFault';
import { libraryFaults } from './libraryFaults';
import { cellOf, peopleOf } from './places';
import { rosterFaults } from './rosterFaults';

export type FaultsByCode = ReadonlyMap<FaultCode, readonly CellFault[]>;

/** Every cell of the tables that could not be used, by the reason. */
export function cellFaults(scorecard: Scorecard, compared: readonly ComparedLine[]): FaultsByCode {
  const byCode = new Map<FaultCode, CellFault[]>();
  const add = (found: CellFault) => {
    const alike = byCode.get(found.fault.code);
    if (alike) alike.push(found);
    else byCode.set(found.fault.code, [found]);
  };
  for (const line of scorecard.lines) {
    for (const found of unreadCells(line)) add(found);
    for (const found of errorTexts(line, scorecard)) add(found);
  }
  for (const found of comparisonFaults(compared)) add(found);
  for (const found of rosterFaults(scorecard)) add(found);
  for (const found of libraryFaults(scorecard)) add(found);
  return byCode;
}

const READ_FIELDS = [
  'section',
  'weight',
  'method',
  'target',
  'actual',
  'cap',
  'baseline',
  'prorate',
  'from',
  'to',
] as const satisfies readonly (ScorecardField & keyof Line)[];

function* unreadCells(line: Line): Iterable<CellFault> {
  for (const field of READ_FIELDS) {
    const outcome: Outcome<unknown> = line[field];
    if (!outcome.ok) yield faultAt(line, field, outcome.fault);
  }
}

const TEXT_FIELDS = [
  'period',
  'employeeId',
  'name',
  'department',
  'metric',
  'unit',
  'goalId',
  'note',
] as const;

/** Error values where a text is expected. */
function* errorTexts(line: Line, { rows }: Scorecard): Iterable<CellFault> {
  const row = rows[line.row];
  if (!row) return;
  for (const field of TEXT_FIELDS) {
    const outcome = textOutcome(row[field]);
    if (!outcome.ok) yield faultAt(line, field, outcome.fault);
  }
}

function* comparisonFaults(compared: readonly ComparedLine[]): Iterable<CellFault> {
  for (const { line, outcome, filled } of compared) {
    if (outcome.ok) continue;
    const { field } = outcome.fault;
    if (filled || field !== 'actual') yield faultAt(line, field, outcome.fault);
  }
}

const faultAt = (line: Line, field: ScorecardField, fault: Fault): CellFault => ({
  place: cellOf(line, field),
  fault,
  line,
  people: peopleOf(line),
  grave: !LIGHT.has(field),
});

/** Columns without which a score can still be given. */
const LIGHT: ReadonlySet<ScorecardField> = new Set([
  'period',
  'name',
  'department',
  'section',
  'unit',
  'goalId',
  'note',
]);
