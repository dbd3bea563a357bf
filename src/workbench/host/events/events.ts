/** Kinds of events by the numbers they travel under. */
export const EventKind = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** What is pushed to the client: category, kind, target, JSON, id, whether from a co-author. */
export type WireEntry = readonly [
  category: number,
  kind: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

export const WORKBOOK_TARGET = 'Workbook';
const EVENT_CATEGORY = 65_536;

/** Collects what happens until it is time to tell, and tells only what somebody listens to. */
export class Events {
  isEnabled = true;
  #isHeld = false;
  readonly #registered = new Map<string, number>();
  readonly #waiting: WireEntry[] = [];
  readonly #listeners = new Set<(entries: readonly WireEntry[]) => void>();
  #nextId = 1;

  register(kind: EventKind, target: string): void {
    const key = `${kind}:${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = `${kind}:${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  isHeard(kind: EventKind, targets: readonly string[]): boolean {
    return this.isEnabled && targets.some((target) => this.#registered.has(`${kind}:${target}`));
  }

  /** Tells each of the targets that is listened to; the facts travel as JSON. */
  emit(
    kind: EventKind,
    targets: readonly string[],
    facts: Readonly<Record<string, unknown>>,
    isRemote = false,
  ): void {
    for (const target of targets) {
      if (!this.isHeard(kind, [target])) continue;
      this.send([EVENT_CATEGORY, kind, target, JSON.stringify(facts), this.#nextId++, isRemote]);
    }
  }

  /** The selection of the document is told without having been asked for on the wire. */
  announce(kind: EventKind, target: string): void {
    if (this.isEnabled) this.send([EVENT_CATEGORY, kind, target, '{}', this.#nextId++, false]);
  }

  send(entry: WireEntry): void {
    this.#waiting.push(entry);
    if (!this.#isHeld && this.#waiting.length === 1) queueMicrotask(() => this.#flush());
  }

  /** Until `release`: what a request brings about is told after its answer. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.#flush();
  }

  #flush(): void {
    if (this.#isHeld) return;
    const entries = this.#waiting.splice(0);
    if (entries.length === 0) return;
    for (const listener of this.#listeners) listener(entries);
  }

  listen(listener: (entries: readonly WireEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
