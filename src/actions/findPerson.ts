import type { Person } from '../core';
import type { Month } from './openMonth';

export type PersonFound =
  | { readonly kind: 'found'; readonly person: Person }
  | { readonly kind: 'ambiguous'; readonly people: readonly Person[] }
  | { readonly kind: 'none'; readonly near: readonly Person[] };

/** Finds someone by id, else by a name nobody shares; otherwise tells who might be meant. */
export function findPerson(month: Month, wanted: string): PersonFound {
  const { people } = month.scorecard;
  const text = wanted.normalize('NFKC').trim();
  const byId = people.find(({ id }) => id === text);
  if (byId) return { kind: 'found', person: byId };
  const named = people.filter(({ name }) => name === text);
  const [only] = named;
  if (only)
    return named.length === 1 ? { kind: 'found', person: only } : { kind: 'ambiguous', people: named };
  const folded = text.toLowerCase();
  const near = people.filter(
    ({ id, name }) => folded !== '' && (id.toLowerCase().includes(folded) || name.includes(text)),
  );
  return { kind: 'none', near: near.slice(0, 5) };
}
