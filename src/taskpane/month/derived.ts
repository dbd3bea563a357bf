import { glance, scoreMonth, type Month } from '../../actions';

/** Computes once per key and forgets with it. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

export const scoresOf = oncePer((month: Month) => scoreMonth(month));
export const glanceOf = oncePer(glance);
