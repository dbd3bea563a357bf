import type { GridCell } from '../../tables';

/** Cells of one block as Excel gives them. */
export interface CellBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** The cell at a place of the block; `undefined` for a blank one. */
export function gridCell(
  { values, formulas, formats }: CellBlock,
  row: number,
  column: number,
): GridCell | undefined {
  const given = values[row]?.[column];
  const formula = formulaIn(formulas, given, { row, column });
  if ((given === '' || !isValue(given)) && formula === undefined) return undefined;
  const format = formats[row]?.[column];
  const value = isValue(given) ? (isErrorValue(given) ? { error: given } : given) : '';
  const cell = { value, format: typeof format === 'string' && format !== 'General' ? format : '' };
  return formula === undefined ? cell : { ...cell, formula };
}

const isValue = (given: unknown): given is string | number | boolean =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';

/** A text that begins with `=` is its own value, a formula is not. */
function formulaIn(
  formulas: CellBlock['formulas'],
  value: unknown,
  { row, column }: { readonly row: number; readonly column: number },
): string | undefined {
  const given = formulas[row]?.[column];
  if (typeof given !== 'string' || !given.startsWith('=') || given === value) return undefined;
  const isSpilled = [formulas[row - 1]?.[column], formulas[row]?.[column - 1]].includes(given);
  // Some hosts tell the formula of every cell that it spills into.
  return isSpilled && SPILLING.test(given) ? undefined : given.slice(1);
}

const SPILLING = /^=PERF\./i;

const ERRORS: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

const isErrorValue = (value: string | number | boolean): value is string => ERRORS.has(value);
