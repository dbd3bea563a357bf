/** What the sheet engine's library expects of newer runtimes than Node 20, put in place before it is loaded. */

interface LaterObject {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => object;
}

interface LaterSet {
  difference?: (this: ReadonlySet<unknown>, other: ReadonlySet<unknown>) => Set<unknown>;
}

(Object as LaterObject).groupBy ??= (items, keyOf) => {
  const groups = Object.create(null) as Record<PropertyKey, unknown[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};

// A method of every set: a function that knows `this`.
(Set.prototype as LaterSet).difference ??= function difference(other) {
  return new Set([...this].filter((item) => !other.has(item)));
};

export {};
