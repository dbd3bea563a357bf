import { rangeAddress, liveRange } from '../document/liveRange';
import { boxOf } from '../document/boxes';
import {
  failedResult,
  forbiddenError,
  isUnsuited,
  lifted,
  liftedArgs,
  resultMatrix,
  wireArgument,
} from './marshalling';
import { setNotes } from './notes';
import type { FunctionArgument, FunctionCall, SheetCellRef } from '../engine';
import type { Workbook } from '../document/workbook';
import type { BlankPersonality, Matrix } from './marshalling';
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from './metadata';

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS_ALLOWED = 4;

const BUSY: Matrix = [[{ error: '#BUSY!' }]];

/** Results that a cell remembers: a formula may call a function several times. */
const REMEMBERED = 64;

interface Invocation {
  readonly id: number;
  readonly cell: SheetCellRef;
  result: Matrix | null;
}

/**
 * The add-in's worksheet functions: the engine's formulas call them, the add-in's runtime computes them. A call goes out
 * as a message, its cell shows `#BUSY!`, and when the result is there the cell is computed again.
 */
export class CustomFunctions {
  #nextId = 1;
  readonly #invocations = new Map<number, Invocation>();
  /** By cell, then by function and arguments. */
  readonly #known = new Map<string, Map<string, Invocation>>();

  constructor(
    private readonly workbook: Workbook,
    public personality: BlankPersonality,
  ) {}

  /** Calls whose results are due. */
  get due(): number {
    return [...this.#invocations.values()].filter(({ result }) => result === null).length;
  }

  /** Gives the engine the functions under the namespace that the manifest declares. */
  register(namespace: string, metadata: FunctionsMetadata): void {
    for (const one of metadata.functions) {
      const parameters = one.parameters ?? [];
      this.workbook.engine.registerFunction({
        name: `${namespace}.${one.name}`.toUpperCase(),
        description: one.description ?? '',
        parameters: parameters.map(({ name, optional = false, description = '' }) => ({
          name,
          optional,
          description,
        })),
        compute: (call) => this.#compute(one, call, (index) => allowsErrors(metadata, one, index)),
      });
    }
  }

  /** Results as they come: `[id, true, value]`, `[id, false, message, code]`, or the same as objects. */
  setResults(results: readonly unknown[]): void {
    const cells: SheetCellRef[] = [];
    for (const result of results) {
      const { id, matrix } = readResult(result);
      const invocation = this.#invocations.get(id);
      if (invocation === undefined) continue;
      invocation.result = matrix;
      cells.push(invocation.cell);
    }
    if (cells.length === 0) return;
    this.workbook.cells.settle();
    this.workbook.engine.recalculate(cells);
    for (const cell of cells) this.#showSentences(cell);
  }

  /** Forgets every result, so that the next recalculation calls anew. */
  forget(): void {
    this.#known.clear();
    this.#invocations.clear();
  }

  #compute(
    one: FunctionMetadata,
    { cell, args }: FunctionCall,
    allowsErrorsAt: (index: number) => boolean,
  ): Matrix {
    const parameters = one.parameters ?? [];
    const given = parameters.map((_, index) => args[index]);
    const error = forbiddenError(given, allowsErrorsAt);
    if (error !== null) return [[error]];
    if (parameters.some((parameter, index) => isUnsuited(given[index], parameter)))
      return [[{ error: '#VALUE!' }]];
    const lifting = lifted(given, parameters);
    if (lifting === null) return this.#called(one, cell, given);
    const results = Array.from({ length: lifting.rows }, (_, row) =>
      Array.from({ length: lifting.columns }, (__, column) =>
        this.#called(one, cell, liftedArgs(given, parameters, { row, column })),
      ),
    );
    return results.flat().includes(BUSY)
      ? BUSY
      : results.map((row) => row.map((matrix) => matrix[0]?.[0] ?? null));
  }

  #called(one: FunctionMetadata, cell: SheetCellRef, args: readonly FunctionArgument[]): Matrix {
    const values = (one.parameters ?? []).map((parameter: ParameterMetadata, index) =>
      wireArgument(args[index], parameter, this.personality),
    );
    const key = `${one.id}${JSON.stringify(values)}`;
    const cellKey = `${cell.sheet}!${cell.row},${cell.column}`;
    const known = this.#known.get(cellKey) ?? new Map<string, Invocation>();
    this.#known.set(cellKey, known);
    const invocation = known.get(key);
    if (invocation !== undefined) return invocation.result ?? BUSY;
    this.#invoke(one, values, { cell, key, known });
    return BUSY;
  }

  #invoke(
    one: FunctionMetadata,
    values: readonly unknown[],
    {
      cell,
      key,
      known,
    }: { readonly cell: SheetCellRef; readonly key: string; readonly known: Map<string, Invocation> },
  ): void {
    const invocation: Invocation = { id: this.#nextId++, cell, result: null };
    this.#invocations.set(invocation.id, invocation);
    known.set(key, invocation);
    for (const [oldKey, old] of known) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldKey);
      this.#invocations.delete(old.id);
    }
    const sheet = this.workbook.sheet(cell.sheet);
    const address = rangeAddress(liveRange(sheet, boxOf(cell)));
    const json = JSON.stringify([invocation.id, one.id, values, address, flags(one)]);
    this.workbook.events.send([FUNCTION_CATEGORY, INVOCATION, '', json, invocation.id, false]);
  }

  #showSentences({ sheet: id, row, column }: SheetCellRef): void {
    const sheet = this.workbook.sheet(id);
    const spill = this.workbook.engine.spill({ sheet: id, row, column }) ?? boxOf({ row, column });
    setNotes(sheet, { row, column }, spill);
  }
}

const flags = ({ options = {} }: FunctionMetadata): number =>
  (options.cancelable === true ? CANCELABLE : 0) | (options.stream === true ? STREAMING : 0) | ERRORS_ALLOWED;

/** Said for all functions, for one, or for one parameter. */
const allowsErrors = (metadata: FunctionsMetadata, one: FunctionMetadata, index: number): boolean =>
  [metadata, one, one.parameters?.[index]].some((said) => said?.allowErrorForDataTypeAny === true);

function readResult(result: unknown): { readonly id: number; readonly matrix: Matrix } {
  if (Array.isArray(result)) {
    const [id, succeeded, value, code] = result as readonly unknown[];
    return { id: Number(id), matrix: succeeded === true ? resultMatrix(value) : failedResult(code, value) };
  }
  const { id, value, failed, errorCode } = result as Readonly<Record<string, unknown>>;
  return { id: Number(id), matrix: failed === true ? failedResult(errorCode, value) : resultMatrix(value) };
}
