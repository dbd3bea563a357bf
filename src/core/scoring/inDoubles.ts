import { doubles } from '../arithmetic';
import { METHODS, prorated, type Formula, type Method, type Operands } from '../methods';
import { METHOD_CODES } from '../terms/method';
import { at, type ScoreColumns } from './columns';

const IN_ORDER = METHOD_CODES.map((code) => METHODS[code]);
const FORMULAS = IN_ORDER.map(({ formula }) => formula(doubles));
const STRAINS = IN_ORDER.map(({ strain }) => strain);

/** Raw attainment of a line in doubles. */
export function rawInDoubles(columns: ScoreColumns, line: number): number {
  const formula = FORMULAS[at(columns.method, line)] as Formula<number>;
  if (at(columns.daysOfPeriod, line) === 0)
    return formula(at(columns.actual, line), at(columns.target, line), at(columns.third, line));
  const { actual, target, third } = scaled(columns, line);
  return formula(actual, target, third);
}

/** How many times the line's formula may magnify the errors of its operands. */
export function strainOf(columns: ScoreColumns, line: number): number {
  const strain = STRAINS[at(columns.method, line)] as Formula<number> | null;
  if (strain === null) return 1;
  const { actual, target, third } = scaled(columns, line);
  return strain(actual, target, third);
}

function scaled(columns: ScoreColumns, line: number): Operands<number> {
  const operands = {
    actual: at(columns.actual, line),
    target: at(columns.target, line),
    third: at(columns.third, line),
  };
  const of = at(columns.daysOfPeriod, line);
  if (of === 0) return operands;
  const method = IN_ORDER[at(columns.method, line)] as Method;
  return prorated(doubles, method, operands, at(columns.daysPresent, line) / of);
}
