/** Something that went over the wire, with both its bodies. */
export interface WireRecord {
  readonly number: number;
  readonly kind: 'sync' | 'call' | 'event' | 'subscription';
  /** What it was about, in the library's own names. */
  readonly what: string;
  readonly sent: string;
  readonly received: string;
  /** `null` where nothing was waited for. */
  readonly milliseconds: number | null;
}

export interface WireTotals {
  readonly requests: number;
  readonly syncs: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

const NOTHING: WireTotals = { requests: 0, syncs: 0, milliseconds: 0, bytes: 0 };

/** Records beyond these are counted and forgotten, the oldest first. */
const KEPT = 500;

/** What office.js and the workbook said to one another since the log was cleared. */
export class WireLog {
  readonly #listeners = new Set<() => void>();
  #records: WireRecord[] = [];
  #totals = NOTHING;
  #next = 1;

  get records(): readonly WireRecord[] {
    return this.#records;
  }

  get totals(): WireTotals {
    return this.#totals;
  }

  add(record: Omit<WireRecord, 'number'>): void {
    const { requests, syncs, milliseconds, bytes } = this.#totals;
    this.#records.push({ ...record, number: this.#next++ });
    if (this.#records.length > KEPT) this.#records.shift();
    this.#totals = {
      requests: requests + (record.kind === 'event' ? 0 : 1),
      syncs: syncs + (record.kind === 'sync' ? 1 : 0),
      milliseconds: milliseconds + (record.milliseconds ?? 0),
      bytes: bytes + byteLength(record.sent) + byteLength(record.received),
    };
    this.#changed();
  }

  clear(): void {
    this.#records = [];
    this.#totals = NOTHING;
    this.#next = 1;
    this.#changed();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

const encoder = new TextEncoder();

/** As the text travels, in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;
