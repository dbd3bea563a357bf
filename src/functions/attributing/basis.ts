import type { AttributionBasis } from '../../core';
import type { FunctionWords } from '../../i18n';
import { basisChoice } from '../arguments/choices';
import { cellsOf } from '../arguments/vector';
import { entryOf } from '../arguments/entryOf';

/** A basis by name, or a number per shift, which is a basis of its own. */
interface ChosenBasis {
  readonly code: AttributionBasis;
  /** The column of numbers; `null` for a basis by name. */
  readonly stated: unknown;
}

export function basisArgument(argument: unknown, words: FunctionWords): ChosenBasis {
  const cells = cellsOf(argument).flat();
  const [only] = cells;
  const isColumn = cells.length > 1 || entryOf(only).kind === 'number';
  return isColumn ? { code: 'stated', stated: argument } : { code: basisChoice(only, words), stated: null };
}
