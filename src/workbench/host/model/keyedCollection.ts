import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { isGiven, readOnly, text } from './args';
import type { ModelObject } from '../protocol/modelClass';

/** Values by key: settings and custom properties of the workbook and of sheets. */
export interface Keyed {
  readonly values: Map<string, unknown>;
  /** Keys that differ only in case are one. */
  readonly ignoresCase: boolean;
  readonly check: (value: unknown) => unknown;
}

interface Entry {
  readonly of: Keyed;
  readonly key: string;
}

interface KeyedClasses {
  readonly collection: string;
  readonly item: string;
  /** Items tell their type, and all of them can be deleted at once. */
  readonly isTyped?: true;
}

/** The classes of such a collection and of its items, which differ in little more than their names. */
export function keyedCollection(names: KeyedClasses): (of: Keyed) => ModelObject {
  const item = modelClass<Entry>({
    name: names.item,
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      Key: readOnly(({ key }) => key),
      ...(names.isTyped && { Type: readOnly((entry: Entry) => customType(valueOf(entry))) }),
      Value: {
        get: valueOf,
        set: ({ of, key }, value) => void of.values.set(key, of.check(value)),
      },
    },
    methods: {
      Delete: (entry) => {
        valueOf(entry);
        entry.of.values.delete(entry.key);
      },
    },
  });
  const one = (of: Keyed, key: string): ModelObject => modelObject(item, { of, key });
  const find = (of: Keyed, key: unknown): ModelObject | null => {
    const known = knownKey(of, text(key));
    return known === undefined ? null : one(of, known);
  };
  const collection = modelClass<Keyed>({
    name: names.collection,
    items: (of) => [...of.values.keys()].map((key) => one(of, key)),
    item: find,
    methods: {
      Add: (of, key, value) => {
        const name = knownKey(of, text(key)) ?? text(key);
        of.values.set(name, of.check(value));
        return one(of, name);
      },
      ...(names.isTyped && { DeleteAll: ({ values }: Keyed) => values.clear() }),
      GetCount: ({ values }) => values.size,
      GetItemOrNullObject: find,
    },
  });
  return (of) => modelObject(collection, of);
}

function valueOf({ of, key }: Entry): unknown {
  if (!of.values.has(key)) throw new ExcelError('ItemNotFound');
  return of.values.get(key);
}

const knownKey = ({ values, ignoresCase }: Keyed, key: string): string | undefined =>
  [...values.keys()].find(
    (known) => known === key || (ignoresCase && known.toLowerCase() === key.toLowerCase()),
  );

const customType = (value: unknown): string =>
  typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';

export function anything(value: unknown): unknown {
  if (!isGiven(value)) throw new ExcelError('InvalidArgument', 'A value is needed.');
  return value;
}
