import type { ExcelErrorCode } from './protocol/excelError';

/** Something that goes wrong, or goes on, with one request. */
export interface Fault {
  /** Counted from 1, from the moment the fault is asked for. */
  readonly request: number;
  /** The request fails with this code … */
  readonly fail?: ExcelErrorCode;
  /** … after so many of its actions were done; 0 when left out. */
  readonly afterActions?: number;
  /** Milliseconds before it is answered. */
  readonly delay?: number;
  /** Somebody changes the document before the request arrives … */
  readonly before?: () => void;
  /** … or after it was carried out, before its answer is read. */
  readonly after?: () => void;
}

/** Faults on demand: the k-th request from now on fails, is late, or is overtaken. */
export class Faults {
  #requests = 0;
  readonly #waiting: { readonly at: number; readonly fault: Fault }[] = [];

  /** Requests carried out so far. */
  get requests(): number {
    return this.#requests;
  }

  add(fault: Fault): void {
    this.#waiting.push({ at: this.#requests + fault.request, fault });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** Counts a request and gives the faults that are meant for it. */
  next(): readonly Fault[] {
    this.#requests++;
    return this.#waiting.flatMap(({ at, fault }) => (at === this.#requests ? [fault] : []));
  }
}
