import type { Entry } from '../terms/entry';

/**
 * A reading that reads every distinct text or plain number once.
 *
 * A column of a scorecard says the same few things thousands of times; sharing what was read saves most of the work.
 */
export function remembered<T>(read: (entry: Entry) => T): (entry: Entry) => T {
  const known = new Map<string | number, T>();
  return (entry) => {
    const key = keyOf(entry);
    if (key === null) return read(entry);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(entry);
    known.set(key, value);
    return value;
  };
}

/** Blank is the empty text; what carries a format of its own is read anew. */
function keyOf(entry: Entry): string | number | null {
  if (entry.kind === 'text') return entry.text;
  if (entry.kind === 'blank') return '';
  return entry.kind === 'number' && !entry.percent && entry.currency === undefined ? entry.number : null;
}
