import { lineFault, lineResult, rationals, type Line, type LineResult, type Rational } from '../../core';
import type { FunctionWords } from '../../i18n';
import { scalar } from '../arguments/vector';
import { divisionError, missingError, numberError, valueError, type CellError } from '../cellError';
import { lineSentence } from './lineError';
import { lineTable, scorecardOf, type LineArguments, type LineTable } from './lineTable';

/** A line that counts, that adds points, or that does not apply. */
type SoleResult = Exclude<LineResult<Rational>, { readonly kind: 'faulty' } | { readonly kind: 'missing' }>;

/**
 * What becomes of a single line, exactly.
 * @param standIn the weight of a line that has none, where it makes no difference to the result; `null` asks for one
 * @returns `null` where all of its cells are blank
 * @throws CellError for a line that cannot be used, and for one that is still awaited.
 */
export function soleLine(
  given: LineArguments,
  standIn: number | null,
  words: FunctionWords,
): SoleResult | null {
  for (const name of ['weights', 'actuals', 'targets', 'methods', 'caps', 'baselines'] as const)
    scalar(name, given[name], words);
  const cells = lineTable(given, words);
  if (cells.isBlankRow(0)) return null;
  const stated = lineOf(cells);
  const line =
    standIn !== null && isWithoutWeight(stated)
      ? lineOf(lineTable({ ...given, weights: standIn }, words))
      : stated;
  const result = lineResult(line, isShare(line) ? 1 : 100, rationals);
  if (result.kind === 'faulty') throw faultError(line, words);
  if (result.kind === 'missing') throw missingError(words.blank('actuals'));
  return result;
}

const lineOf = (cells: LineTable): Line => {
  const [line] = scorecardOf(cells, {}).lines;
  if (line === undefined) throw new RangeError('a row that is not blank is a line');
  return line;
};

/** What a point costs of a `deduct` line depends on its weight; elsewhere the attainment does not. */
const isWithoutWeight = ({ weight, method }: Line): boolean =>
  weight.ok && weight.value === null && method.ok && method.value.code !== 'deduct';

/** Below 1 a weight is a share of 1: 0.3 and 30 % are thirty points. */
const isShare = ({ weight }: Line): boolean => weight.ok && weight.value !== null && weight.value.value < 1;

/** A division by nothing and a rating off its scale have errors of their own in Excel. */
function faultError(line: Line, words: FunctionWords): CellError {
  const fault = lineFault(line);
  const target = line.target.ok ? line.target.value : null;
  const zero = target?.kind === 'quantity' && target.quantity.value === 0;
  const code = fault?.code;
  if (code === 'rating-off-scale') return numberError();
  if (code === 'target-zero' || code === 'target-is-baseline' || (code === 'target-not-positive' && zero))
    return divisionError();
  return valueError(lineSentence(line, words));
}
