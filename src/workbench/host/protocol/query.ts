import { ExcelError } from './excelError';
import { at } from './at';
import type { ModelObject } from './modelClass';
import type { References } from './references';
import type { WireQuery } from './wire';

/** Properties asked for, as a tree: `format/fill/color` under `format`, `*` for every plain property. */
interface Wanted {
  readonly own: Set<string>;
  readonly within: Map<string, Wanted>;
}

type Plain = Record<string, unknown>;

const EVERYTHING: Wanted = { own: new Set(['*']), within: new Map() };

/** What a load or a collection's items come back as. */
export function queried(object: ModelObject, query: WireQuery, references: References): Plain {
  return shaped(object, wantedBy(query), { references, skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

interface Shaping {
  readonly references: References;
  readonly skip: number;
  readonly top: number;
}

function shaped(object: ModelObject, wanted: Wanted, shaping: Shaping): Plain {
  if (object.isCollection) return shapedCollection(object, wanted, shaping);
  const plain: Plain = { ...identity(object, shaping.references) };
  const within = new Map(wanted.within);
  for (const asked of wanted.own) {
    if (asked === '*') continue;
    const name = memberName(object.propertyNames, asked);
    if (name === undefined) within.set(asked, EVERYTHING);
    else plain[name] = at(object, name, () => object.get(name));
  }
  if (wanted.own.has('*')) {
    for (const name of object.propertyNames) plain[name] = at(object, name, () => object.get(name));
  }
  for (const [asked, inner] of within) {
    const name = memberName(object.objectNames, asked);
    if (name === undefined) throw missing(object, asked);
    const child = at(object, name, () => object.navigate(name));
    plain[name] = child === null ? null : shaped(child, inner, { ...shaping, skip: 0, top: Infinity });
  }
  return plain;
}

/** What is asked of a collection is asked of its items, but for its own properties. */
function shapedCollection(object: ModelObject, wanted: Wanted, { references, skip, top }: Shaping): Plain {
  const plain: Plain = {};
  const forItems: Wanted = { own: new Set(wanted.own), within: wanted.within };
  for (const asked of wanted.own) {
    const name = memberName(object.propertyNames, asked);
    if (name === undefined) continue;
    plain[name] = object.get(name);
    forItems.own.delete(asked);
  }
  if (wanted.own.has('*')) {
    for (const name of object.propertyNames) plain[name] = object.get(name);
  }
  const asksOnlyOfItself = wanted.own.size > 0 && forItems.own.size === 0 && forItems.within.size === 0;
  if (asksOnlyOfItself) return plain;
  plain['_Items'] = object
    .items()
    .slice(skip, skip + top)
    .map((item) => shaped(item, forItems, { references, skip: 0, top: Infinity }));
  return plain;
}

/** What is always sent along, so that the client can find the object again. */
export function identity(object: ModelObject, references: References): Plain {
  const reference = references.idOf(object);
  return reference === undefined
    ? { ...object.identity() }
    : { ...object.identity(), _ReferenceId: reference };
}

function wantedBy({ Select = [], Expand = [] }: WireQuery): Wanted {
  const root = nothing();
  for (const path of Select) {
    const steps = path.split(/[/.]/);
    const last = steps.pop() ?? '*';
    stepsInto(root, steps).own.add(last);
  }
  for (const path of Expand) {
    const node = stepsInto(root, path.split(/[/.]/));
    if (node.own.size === 0 && node.within.size === 0) node.own.add('*');
  }
  if (root.own.size === 0 && Select.length === 0) root.own.add('*');
  return root;
}

const nothing = (): Wanted => ({ own: new Set(), within: new Map() });

function stepsInto(root: Wanted, steps: readonly string[]): Wanted {
  return steps.reduce((node, step) => {
    const inner = node.within.get(step) ?? nothing();
    node.within.set(step, inner);
    return inner;
  }, root);
}

/** The client sends `showGridlines`, the wire's name is `ShowGridlines`. */
const memberName = (names: readonly string[], asked: string): string | undefined =>
  names.find((name) => name.toLowerCase() === asked.toLowerCase());

const missing = (object: ModelObject, asked: string): ExcelError =>
  new ExcelError('ApiNotFound', `${object.className}.${asked}`, `${object.className}.${asked}`);
