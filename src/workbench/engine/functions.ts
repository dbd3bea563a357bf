import { excelError, knownError } from './errors';
import { helpers, registries } from './oSpreadsheet';
import type { EngineValue, FunctionArgument, WorksheetFunction } from '../host/engine';
import type { Position } from './internals';
import type { EngineLink } from './link';

interface Argument {
  readonly value: string | number | boolean | null;
  readonly message?: string;
}

type Column = readonly (Argument | undefined)[];
type LibraryArgument = Argument | readonly Column[] | undefined;

/** What the library hands to a function as `this`. */
interface Calling {
  readonly workbench?: EngineLink;
  readonly __originCellPosition?: Position;
}

interface LibraryFunctions {
  replace: (
    name: string,
    description: {
      readonly description: string;
      readonly category: string;
      readonly args: readonly object[];
      readonly compute: (this: Calling, ...args: readonly LibraryArgument[]) => unknown;
    },
  ) => void;
}

/** Sentences of the add-in's are told from the library's own by a character that nobody sees. */
const OURS = '\u2063';

/** The sentence of an error, where a function of the add-in's gave it. */
export const sentenceOf = (message: string | undefined): string | undefined =>
  message?.startsWith(OURS) === true ? message.slice(OURS.length) : undefined;

/** Makes a function known to the library; which workbook's is called is decided with every call. */
export function register(
  link: EngineLink,
  { name, description, parameters, compute }: WorksheetFunction,
): void {
  const key = name.toUpperCase();
  link.functions.set(key, compute);
  (registries.functionRegistry as unknown as LibraryFunctions).replace(key, {
    description,
    category: key.slice(0, Math.max(0, key.indexOf('.'))),
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: ['ANY', 'RANGE'],
      acceptErrors: true,
      acceptMatrix: true,
      ...(parameter.optional ? { optional: true } : {}),
    })),
    compute(...args) {
      const called = this.workbench?.functions.get(key);
      const at = this.__originCellPosition;
      if (called === undefined || at === undefined) return { value: '#NAME?' };
      const cell = { sheet: at.sheetId, row: at.row, column: at.col };
      return libraryResult(called({ cell, args: args.map(argument) }));
    },
  });
}

function argument(given: LibraryArgument): FunctionArgument {
  if (given === undefined) return undefined;
  if (!isMatrix(given)) return valueOf(given);
  const rows = given[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => given.map((column) => valueOf(column[row])));
}

const isMatrix = (given: LibraryArgument): given is readonly Column[] => Array.isArray(given);

function valueOf(given: Argument | undefined): EngineValue {
  const value = given?.value ?? null;
  if (typeof value !== 'string' || !helpers.isEvaluationError(value)) return value;
  const message = sentenceOf(given?.message);
  const error = excelError(value);
  return message === undefined ? { error } : { error, message };
}

function libraryResult(rows: readonly (readonly EngineValue[])[]): unknown {
  const [first] = rows;
  if (first === undefined || first.length === 0) return { value: '#VALUE!' };
  if (rows.length === 1 && first.length === 1) return libraryValue(first[0] ?? null);
  return first.map((_, column) => rows.map((row) => libraryValue(row[column] ?? null)));
}

function libraryValue(value: EngineValue): Argument {
  if (typeof value !== 'object' || value === null) return { value };
  const { error, message } = value;
  const known = knownError(error);
  return message === undefined ? { value: known } : { value: known, message: OURS + message };
}
