import { at } from './at';
import { ExcelError } from './excelError';
import { isModelObject } from './modelClass';
import { ObjectPaths } from './objectPaths';
import { identity, queried } from './query';
import { recursivelyQueried } from './recursiveQuery';
import { ActionType } from './wire';
import type { ModelObject } from './modelClass';
import type { References } from './references';
import type { WireAction, WireRequest, WireResponse } from './wire';

/** Where requests begin. */
export interface Roots {
  /** The workbook. */
  readonly global: () => ModelObject;
  /** Services that the client names: `Microsoft.ExcelServices.CustomFunctions`. */
  readonly service: (name: string) => ModelObject | null;
  readonly references: References;
}

export interface Processing {
  /** Called before each action; throws to make the batch end there. */
  readonly before?: (actionIndex: number) => void;
}

/** Runs a batch: action after action until one fails; what was done before stays done. */
export function processQuery(request: WireRequest, roots: Roots, { before }: Processing = {}): WireResponse {
  const paths = new ObjectPaths(request, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before?.(index);
      const value = run(action, paths, roots.references);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: told(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function run(action: WireAction, paths: ObjectPaths, references: References): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identity(object, references);
    case ActionType.query:
      return object && queried(object, action.QueryInfo ?? {}, references);
    case ActionType.queryAsJson:
      return object && camelCased(queried(object, action.QueryInfo ?? {}, references));
    case ActionType.recursiveQuery:
      return object && recursivelyQueried(object, action.RecursiveQueryInfo ?? { Queries: {} }, references);
    default:
      if (object === null && action.Name === '_KeepReference') return null;
      if (object === null) throw new ExcelError('InvalidObjectPath', 'The object is a null object.');
      return acted(action, object, paths, references);
  }
}

function acted(action: WireAction, object: ModelObject, paths: ObjectPaths, references: References): unknown {
  const { Name: name = '', ArgumentInfo = {}, ObjectState: state = {} } = action;
  switch (action.ActionType) {
    case ActionType.method: {
      if (name === '_KeepReference' && object.isTracked) return void references.keep(object);
      const result = at(object, name, () => object.call(name, paths.args(ArgumentInfo)));
      return isModelObject(result) ? identity(result, references) : result;
    }
    case ActionType.setProperty: {
      at(object, name, () => object.set(name, paths.args(ArgumentInfo)[0]));
      return;
    }
    case ActionType.update: {
      update(object, state);
      return;
    }
    case ActionType.ensureUnchanged: {
      ensureUnchanged(object, state);
      return;
    }
    default:
      throw new ExcelError('ApiNotFound', `Action type ${action.ActionType}`);
  }
}

function update(object: ModelObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const property = capitalised(name);
    if (object.objectNames.includes(property)) {
      const child = object.navigate(property);
      if (child !== null) update(child, value as Readonly<Record<string, unknown>>);
    } else {
      at(object, name, () => object.set(property, value));
    }
  }
}

function ensureUnchanged(object: ModelObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const now = at(object, name, () => object.get(capitalised(name)));
    if (JSON.stringify(now) !== JSON.stringify(value))
      throw new ExcelError('Conflict', `${name} has changed.`);
  }
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items'
        ? 'items'
        : name.startsWith('_')
          ? name
          : name.charAt(0).toLowerCase() + name.slice(1),
      camelCased(inner),
    ]),
  );
}

/** Anything but an error of Excel's own is a fault of the stand-in, and says so. */
function told(error: unknown, index: number): NonNullable<WireResponse['Error']> {
  const known =
    error instanceof ExcelError
      ? error
      : new ExcelError(
          'GeneralException',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
