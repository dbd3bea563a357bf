import { doubles } from '../../arithmetic';
import { METHODS, prorated, type Formula, type Method, type Operands } from '../../methods';
import { METHOD_CODES } from '../../terms/method';
import { at, type Column, type ScoreColumns } from './columns';

const IN_ORDER = METHOD_CODES.map((code) => METHODS[code]);
const FORMULAS = IN_ORDER.map(({ formula }) => formula(doubles));
const STRAINS = IN_ORDER.map(({ strain }) => strain);
const POINTS = METHOD_CODES.indexOf('points');

/** What counts of every line's attainment, in doubles; 0 for `points`. */
export interface Attainments {
  readonly counted: Column;
  /** The size that the error of an attainment is relative to. */
  readonly reach: Column;
}

/** Applies every line's formula, cap and floor. */
export function attainments(columns: ScoreColumns): Attainments {
  const { length } = columns.method;
  const [counted, reach] = [new Float64Array(length), new Float64Array(length)];
  for (let line = 0; line < length; line += 1) {
    const method = at(columns.method, line);
    if (method === POINTS) continue;
    const raw = rawAttained(columns, line, method);
    const cap = at(columns.cap, line);
    counted[line] = raw > cap ? cap : raw > 0 ? raw : 0;
    // An attainment that counts is made of terms up to cap + 2; one beyond all doubles tells nothing.
    reach[line] = Number.isFinite(raw) ? (cap + 2) * strain(columns, line, method) : Infinity;
  }
  return { counted, reach };
}

function rawAttained(columns: ScoreColumns, line: number, method: number): number {
  const formula = FORMULAS[method] as Formula<number>;
  if (at(columns.daysOfPeriod, line) === 0)
    return formula(at(columns.actual, line), at(columns.target, line), at(columns.third, line));
  const { actual, target, third } = scaled(columns, line, method);
  return formula(actual, target, third);
}

function strain(columns: ScoreColumns, line: number, method: number): number {
  const ofMethod = STRAINS[method] as Formula<number> | null;
  if (ofMethod === null) return 1;
  const { actual, target, third } = scaled(columns, line, method);
  return ofMethod(actual, target, third);
}

function scaled(columns: ScoreColumns, line: number, method: number): Operands<number> {
  const operands = {
    actual: at(columns.actual, line),
    target: at(columns.target, line),
    third: at(columns.third, line),
  };
  const of = at(columns.daysOfPeriod, line);
  if (of === 0) return operands;
  return prorated(doubles, IN_ORDER[method] as Method, operands, at(columns.daysPresent, line) / of);
}
