import { excelError } from './errors';
import { sentenceOf } from './functions';
import { outerFormula } from './sheetNames';
import type { EngineCell, EngineValue } from '../host/engine';
import type { EvaluatedCell, Getters, KeptCell, Position } from './internals';
import type { Session } from './session';

/** A cell as the host sees it. */
export function readCell(session: Session, at: Position): EngineCell {
  const { getters } = session;
  const kept = getters.getCell(at);
  if (kept === undefined || (!kept.isFormula && kept.content === '')) {
    return { value: computedValue(getters.getEvaluatedCell(at)) };
  }
  if (kept.isFormula)
    return { value: computedValue(getters.getEvaluatedCell(at)), formula: formulaOf(getters, kept) };
  const isError = kept.content === kept.parsedValue && getters.getEvaluatedCell(at).type === 'error';
  return { value: isError ? { error: excelError(String(kept.parsedValue)) } : (kept.parsedValue ?? null) };
}

function computedValue({ type, value, message }: EvaluatedCell): EngineValue {
  if (type !== 'error') return value;
  // Excel warns of a circle and shows 0.
  if (value === '#CYCLE') return 0;
  const error = excelError(String(value));
  const sentence = sentenceOf(message);
  return sentence === undefined ? { error } : { error, message: sentence };
}

/** As it came, unless its references have moved since. */
export function formulaOf(getters: Getters, { compiledFormula, text }: KeptCell): string {
  if (compiledFormula === undefined) return '';
  const isAsItCame = text?.of === compiledFormula;
  return outerFormula(isAsItCame ? text.formula : compiledFormula.toFormulaString(getters));
}
