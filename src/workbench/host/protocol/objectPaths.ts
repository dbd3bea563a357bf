import { at } from './at';
import { ExcelError } from './excelError';
import { isModelObject } from './modelClass';
import { PathType } from './wire';
import type { ModelObject } from './modelClass';
import type { Roots } from './processQuery';
import type { WireArguments, WirePath, WireRequest } from './wire';

/** The objects that a request's paths lead to, each found once: a path that adds a sheet adds one sheet. */
export class ObjectPaths {
  readonly #found = new Map<number, ModelObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly roots: Roots,
  ) {}

  /** `null` is the null object; whatever is asked of it is a null object, too. */
  resolve(id: number): ModelObject | null {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `There is no path ${id}.`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** Arguments as sent, with objects where the client sent the ids of their paths. */
  args({ Arguments = [], ReferencedObjectPathIds: ids }: WireArguments): readonly unknown[] {
    return Arguments.map((argument, index) => this.#argument(argument, ids?.[index]));
  }

  #argument(argument: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(argument)) {
      return argument.map((inner: unknown, index) => this.#argument(inner, id[index]));
    }
    return this.#within(argument);
  }

  /** Inside plain objects a path stands as `{ _ObjectPathId }`: the range of a validation's list. */
  #within(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#within(inner)]));
  }

  #follow(path: WirePath): ModelObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global();
      case PathType.created:
        return this.#service(path.Name);
      case PathType.reference:
        return this.roots.references.get(path.Name);
      case PathType.none:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.#child(parent, path);
      }
    }
  }

  #service(name: string): ModelObject {
    const service = this.roots.service(name);
    if (service === null) throw new ExcelError('ApiNotFound', name, name);
    return service;
  }

  #child(parent: ModelObject, { ObjectPathType, Name, ArgumentInfo = {} }: WirePath): ModelObject | null {
    switch (ObjectPathType) {
      case PathType.property:
        return at(parent, Name, () => parent.navigate(Name));
      case PathType.indexer:
        return at(parent, 'getItem', () => parent.item(this.args(ArgumentInfo)[0]));
      case PathType.method: {
        const result = at(parent, Name, () => parent.call(Name, this.args(ArgumentInfo)));
        if (result === null || isModelObject(result)) return result;
        throw new ExcelError('GeneralException', `${parent.className}.${Name} gave no object.`);
      }
      default:
        throw new ExcelError('InvalidObjectPath', `Path type ${ObjectPathType}`);
    }
  }
}
