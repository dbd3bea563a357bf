import { doubles } from '../../arithmetic';
import { METHODS, prorated, type Formula, type Method, type Operands } from '../../methods';
import { METHOD_CODES } from '../../terms/method';
import { at, type ScoreColumns } from './columns';

const IN_ORDER = METHOD_CODES.map((code) => METHODS[code]);
const FORMULAS = IN_ORDER.map(({ formula }) => formula(doubles));
const STRAINS = IN_ORDER.map(({ strain }) => strain);

/** A line's raw attainment in doubles. */
export const rawInDoubles = (columns: ScoreColumns, line: number, method: number): number =>
  at(columns.daysOfPeriod, line) === 0
    ? formulaOf(method)(at(columns.actual, line), at(columns.target, line), at(columns.third, line))
    : applied(formulaOf(method), columns, line);

/** How many times the line's formula may magnify the errors of its operands. */
export function strainInDoubles(columns: ScoreColumns, line: number, method: number): number {
  const strain = STRAINS[method] as Formula<number> | null;
  return strain === null ? 1 : applied(strain, columns, line);
}

const formulaOf = (method: number): Formula<number> => FORMULAS[method] as Formula<number>;

// The rare way stands apart, for the common one to stay short enough to be inlined.
function applied(formula: Formula<number>, columns: ScoreColumns, line: number): number {
  const { actual, target, third } = scaled(columns, line);
  return formula(actual, target, third);
}

function scaled(columns: ScoreColumns, line: number): Operands<number> {
  const operands = {
    actual: at(columns.actual, line),
    target: at(columns.target, line),
    third: at(columns.third, line),
  };
  const of = at(columns.daysOfPeriod, line);
  if (of === 0) return operands;
  return prorated(
    doubles,
    IN_ORDER[at(columns.method, line)] as Method,
    operands,
    at(columns.daysPresent, line) / of,
  );
}
