import { normalise, type Person } from '../../core';

/** Who is to be asked for figures. */
export type Addressee =
  /** `id` is `null` for a manager who is not among the people, or whose name several have. */
  | { readonly kind: 'manager'; readonly id: string | null; readonly name: string }
  | { readonly kind: 'department'; readonly name: string }
  | { readonly kind: 'everyone' };

/** Tells whom to ask for somebody's figures. */
export type AddresseeOf = (person: Person) => Addressee;

/**
 * Somebody's manager, however typed; a manager's own figures are asked of themselves where nobody is above them; else
 * the department.
 */
export function addresseeAmong(people: readonly Person[]): AddresseeOf {
  const known = new Map(people.map((person) => [person.id, person]));
  const byName = new Map<string, Person | null>();
  for (const person of people) {
    if (person.name !== '') byName.set(person.name, byName.has(person.name) ? null : person);
  }
  const managerOf = ({ manager }: Person): Addressee | null => {
    const text = normalise(manager);
    if (text === '') return null;
    const found = known.get(text) ?? byName.get(text) ?? byName.get(manager) ?? null;
    if (found === null) return { kind: 'manager', id: null, name: text };
    return { kind: 'manager', id: found.id, name: found.name || found.id };
  };
  const managers = new Set(
    people.flatMap((person) => {
      const manager = managerOf(person);
      return manager?.kind === 'manager' && manager.id !== null ? [manager.id] : [];
    }),
  );
  return (person) =>
    managerOf(person) ??
    (managers.has(person.id)
      ? { kind: 'manager', id: person.id, name: person.name || person.id }
      : person.department === ''
        ? { kind: 'everyone' }
        : { kind: 'department', name: person.department });
}

/** The same for everyone who is asked of the same. */
export const keyOf = (addressee: Addressee): string => {
  switch (addressee.kind) {
    case 'manager':
      return addressee.id === null ? `name ${addressee.name}` : `id ${addressee.id}`;
    case 'department':
      return `department ${addressee.name}`;
    case 'everyone':
      return 'everyone';
  }
};
