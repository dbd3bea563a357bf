import type { CellContent, HouseRules } from '../host/engine';
import type { Position } from './internals';

/** What a person typed into a cell, as Excel takes it. */
export function enteredByPerson(
  rules: HouseRules,
  { sheetId, col, row }: Position,
  typed: string,
): { readonly content: CellContent; readonly format?: string } {
  const cell = { sheet: sheetId, row, column: col };
  if (typed.startsWith('=') && typed.length > 1)
    return { content: { formula: rules.computable(typed, cell) } };
  const { value, format } = rules.entry(typed, cell);
  return { content: { value }, ...(format === undefined ? {} : { format }) };
}
