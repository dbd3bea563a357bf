import { helpers } from '../oSpreadsheet';
import type { EvaluatedCell, Getters, KeptCell, Position } from '../internals';
import type { Evaluator } from './tunedEvaluator';

type Locale = Parameters<typeof helpers.formatValue>[1]['locale'];

/** Numbers and plain texts need no computing: in a large sheet that is most of the work. */
export function readLiteralsAtOnce(evaluator: Evaluator, getters: Getters): void {
  const { computeCell } = evaluator;
  evaluator.computeCell = (position) => {
    const known = evaluator.evaluatedCells.get(position);
    if (known !== undefined) return known;
    const cell = getters.getCell(position);
    const isPlain =
      cell !== undefined && isPlainLiteral(cell) && !evaluator.spreadingRelations.isArrayFormula(position);
    return isPlain ? literalCell(cell, position, getters.getLocale()) : computeCell.call(evaluator, position);
  };
}

function isPlainLiteral({ isFormula, parsedValue }: KeptCell): boolean {
  if (isFormula) return false;
  if (typeof parsedValue === 'number') return true;
  return typeof parsedValue === 'string' && !SPECIAL.test(parsedValue);
}

/** Errors, and links, which the library shows as such. */
const SPECIAL = /^#|^\[|^(?:https?:\/\/|www\.)|\.\w{2,}(?:\/|$)/i;

function literalCell({ parsedValue, format }: KeptCell, position: Position, locale: Locale): EvaluatedCell {
  const value = parsedValue as string | number;
  const isNumber = typeof value === 'number';
  return {
    value,
    format,
    position,
    type: isNumber ? 'number' : 'text',
    isAutoSummable: !(isNumber && format !== undefined && helpers.isDateTimeFormat(format)),
    defaultAlign: isNumber ? 'right' : 'left',
    origin: position,
    formattedValue: shown(value, format, locale),
  };
}

/** Most cells show themselves. */
function shown(value: string | number, format: string | undefined, locale: Locale): string {
  if (format !== undefined) return helpers.formatValue(value, { format, locale });
  if (typeof value === 'string') return value;
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e10;
  return isShort ? String(value) : helpers.formatValue(value, { locale });
}
