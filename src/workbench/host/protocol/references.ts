import { ExcelError } from './excelError';
import type { ModelObject } from './modelClass';

/** Objects that the client tracks across requests, by the ids it knows them under. */
export class References {
  readonly #objects = new Map<string, ModelObject>();
  readonly #ids = new Map<unknown, string>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: ModelObject): string {
    const known = this.#ids.get(object.target);
    if (known !== undefined) return known;
    const id = `${object.className}:${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object.target, id);
    return id;
  }

  idOf(object: ModelObject): string | undefined {
    return this.#ids.get(object.target);
  }

  get(id: string): ModelObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new ExcelError('InvalidObjectPath', `No object is tracked as ${id}.`);
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object.target);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  targets(): readonly unknown[] {
    return [...this.#ids.keys()];
  }
}
