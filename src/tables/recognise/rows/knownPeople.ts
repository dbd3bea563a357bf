import { normalise, readText, type EmployeeRow } from '../../../core';

/** Who is known by which id and name, to tell ids from names that stand alone. */
export interface KnownPeople {
  readonly ids: ReadonlySet<string>;
  /** `null` where several have the name. */
  readonly idByName: ReadonlyMap<string, string | null>;
}

/** The employees by id and name. */
export function knownPeople(employees: readonly EmployeeRow[] | null): KnownPeople | null {
  if (employees === null) return null;
  const ids = new Set<string>();
  const idByName = new Map<string, string | null>();
  for (const employee of employees) {
    const [id, name] = [normalise(readText(employee.id)), normalise(readText(employee.name))];
    if (id === '') continue;
    ids.add(id);
    if (name !== '') idByName.set(name, idByName.has(name) && idByName.get(name) !== id ? null : id);
  }
  return { ids, idByName };
}

/**
 * The one employee that a sheet's name or a heading names, by id or by a name that nobody else has: `E001-王敏`,
 * `王敏（E001）`.
 */
export function idNamedIn(text: string, people: KnownPeople): string | null {
  const plain = normalise(text);
  const words = [plain, ...plain.split(/[\s\-_—–()（）·.,，、:]+/)];
  const ids = new Set(
    words.flatMap((word) => (people.ids.has(word) ? [word] : (people.idByName.get(word) ?? []))),
  );
  const [id, ...others] = ids;
  return id === undefined || others.length > 0 ? null : id;
}
