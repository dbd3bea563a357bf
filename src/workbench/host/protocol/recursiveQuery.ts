import { queried } from './query';
import type { ModelObject } from './modelClass';
import type { References } from './references';
import type { WireAction } from './wire';

/** Loads an object by the query for its class, and so its children, down to a depth. */
export function recursivelyQueried(
  object: ModelObject,
  { Queries, MaxDepth = 10 }: NonNullable<WireAction['RecursiveQueryInfo']>,
  references: References,
): Record<string, unknown> {
  if (object.isCollection) {
    return {
      _Items: object.items().map((item) => recursivelyQueried(item, { Queries, MaxDepth }, references)),
    };
  }
  const plain = queried(object, Queries[object.className] ?? {}, references);
  if (MaxDepth === 0) return plain;
  for (const name of object.objectNames) {
    const child = object.navigate(name);
    const isAsked = child !== null && (child.className in Queries || itemsAreAsked(child, Queries));
    if (isAsked) plain[name] = recursivelyQueried(child, { Queries, MaxDepth: MaxDepth - 1 }, references);
  }
  return plain;
}

const itemsAreAsked = (collection: ModelObject, queries: Readonly<Record<string, unknown>>): boolean =>
  collection.isCollection && collection.items().some(({ className }) => className in queries);
