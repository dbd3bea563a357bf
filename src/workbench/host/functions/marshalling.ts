import type { EngineError, EngineValue, FunctionArgument } from '../engine';
import type { ParameterMetadata } from './metadata';

/** How a blank cell arrives: null since late 2024, 0 on older desktop builds. */
export type BlankPersonality = 'null' | 'zero';

export type Matrix = readonly (readonly EngineValue[])[];

const isMatrix = (argument: FunctionArgument): argument is Matrix => Array.isArray(argument);

export const isError = (value: EngineValue): value is EngineError =>
  typeof value === 'object' && value !== null;

/** The first error among the arguments that may not hold any: Excel then answers with it and calls nobody. */
export function forbiddenError(
  args: readonly FunctionArgument[],
  allowsErrors: (index: number) => boolean,
): EngineError | null {
  for (const [index, argument] of args.entries()) {
    if (allowsErrors(index)) continue;
    for (const value of isMatrix(argument) ? argument.flat() : [argument ?? null])
      if (isError(value)) return value;
  }
  return null;
}

/** An argument as it travels: a matrix or a single value, as the parameter wants it; null when left out. */
export function wireArgument(
  argument: FunctionArgument,
  parameter: ParameterMetadata,
  blank: BlankPersonality,
): unknown {
  if (argument === undefined) return null;
  const wants = (value: EngineValue): unknown => wireValue(value, parameter, blank);
  if (parameter.dimensionality === 'matrix') {
    return isMatrix(argument) ? argument.map((row) => row.map(wants)) : [[wants(argument)]];
  }
  return wants(isMatrix(argument) ? (argument[0]?.[0] ?? null) : argument);
}

function wireValue(
  value: EngineValue,
  { type = 'any' }: ParameterMetadata,
  blank: BlankPersonality,
): unknown {
  if (isError(value)) return { type: 'CustomFunctionError', code: value.error };
  if (value === null) return blank === 'zero' ? 0 : null;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'number' && typeof value !== 'number') return Number(value);
  return value;
}

/** Text where a parameter takes numbers only: Excel answers `#VALUE!` and calls nobody. */
export const isUnsuited = (argument: FunctionArgument, { type }: ParameterMetadata): boolean =>
  type === 'number' &&
  (isMatrix(argument) ? argument.flat() : [argument ?? null]).some(
    (value) => typeof value === 'string' && (value.trim() === '' || Number.isNaN(Number(value))),
  );

/** Rows and columns that single-valued parameters are given as ranges: the call is made for each cell. */
export function lifted(
  args: readonly FunctionArgument[],
  parameters: readonly ParameterMetadata[],
): Lifting | null {
  let rows = 1;
  let columns = 1;
  for (const [index, argument] of args.entries()) {
    if (!isMatrix(argument) || parameters[index]?.dimensionality === 'matrix') continue;
    rows = Math.max(rows, argument.length);
    columns = Math.max(columns, argument[0]?.length ?? 1);
  }
  return rows === 1 && columns === 1 ? null : { rows, columns };
}

export interface Lifting {
  readonly rows: number;
  readonly columns: number;
}

/** The arguments of one cell of a lifted call. */
export const liftedArgs = (
  args: readonly FunctionArgument[],
  parameters: readonly ParameterMetadata[],
  { row, column }: { readonly row: number; readonly column: number },
): readonly FunctionArgument[] =>
  args.map((argument, index) => {
    if (!isMatrix(argument) || parameters[index]?.dimensionality === 'matrix') return argument;
    const line = argument.length === 1 ? argument[0] : argument[row];
    const value = line?.length === 1 ? line[0] : line?.[column];
    return value === undefined ? { error: '#N/A' } : value;
  });

/** Codes under which errors come back. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Sentences come only with `#N/A` and `#VALUE!`. */
const TOLD: readonly unknown[] = [1, 7];

export function failedResult(code: unknown, message: unknown): Matrix {
  const error = ERROR_CODES[Number(code)] ?? '#VALUE!';
  const isTold = TOLD.includes(code) && typeof message === 'string' && message !== '';
  return [[isTold ? { error, message } : { error }]];
}

/** A result as it came back; anything but rows of equal length is `#VALUE!`. */
export function resultMatrix(result: unknown): Matrix {
  if (!Array.isArray(result)) return [[resultValue(result)]];
  const rows: readonly unknown[] = result;
  const [first] = rows;
  const isEven =
    Array.isArray(first) &&
    first.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === first.length);
  return isEven ? rows.map((row) => (row as readonly unknown[]).map(resultValue)) : [[{ error: '#VALUE!' }]];
}

/** Nothing shows as 0, as in Excel. */
function resultValue(value: unknown): EngineValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return { error: '#VALUE!' };
  const { code, message, basicValue } = value as { code?: unknown; message?: unknown; basicValue?: unknown };
  const basic = code ?? basicValue;
  if (typeof basic === 'string' && basic.startsWith('#')) {
    return typeof message === 'string' && message !== '' ? { error: basic, message } : { error: basic };
  }
  return typeof basic === 'number' || typeof basic === 'string' ? basic : { error: '#VALUE!' };
}
