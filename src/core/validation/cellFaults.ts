import type { Line } from '../scoring/line';
import type { Scorecard } from '../scoring/scorecard';
import type { Fault, FaultCode, Outcome } from '../terms/outcome';
import type { ScorecardField } from '../terms/scorecardRow';
import type { ComparedLine } from './comparedLines';
import type { Place } from './issue';
import { cellOf, peopleOf } from './places';

/** A cell that could not be used, and why. */
export interface CellFault {
  readonly place: Place;
  readonly fault: Fault;
  /** `null` outside the scorecard. */
  readonly line: Line | null;
  readonly people: readonly string[];
  /** No score can be given until it is put right. */
  readonly grave: boolean;
}

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

/** Error values where a text is expected: they read as no text at all. */
function* errorTexts(line: Line, { rows }: Scorecard): Iterable<CellFault> {
  const row = rows[line.row];
  for (const field of TEXT_FIELDS) {
    const entry = row?.[field];
    if (entry?.kind === 'error') yield faultAt(line, field, { code: 'error-value', text: entry.error });
  }
}

function* comparisonFaults(compared: readonly ComparedLine[]): Iterable<CellFault> {
  for (const { line, outcome, filled } of compared) {
    if (outcome.ok) continue;
    const { field } = outcome.fault;
    if (filled || field !== 'actual') yield faultAt(line, field, outcome.fault);
  }
}

function* rosterFaults({ roster }: Scorecard): Iterable<CellFault> {
  for (const { row, id, joined, left } of roster ?? []) {
    const place = (field: 'joined' | 'left'): Place => ({ table: 'employees', row, field });
    const common = { line: null, people: [id], grave: false };
    if (!joined.ok) yield { place: place('joined'), fault: joined.fault, ...common };
    if (!left.ok) yield { place: place('left'), fault: left.fault, ...common };
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
