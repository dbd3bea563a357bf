import type { FaultCode } from '../../core';

/** Whom a message about figures speaks to. */
export type AddresseeKind = 'manager' | 'department' | 'everyone';

/** A message that asks for figures, to be pasted into a chat. */
export interface OwesWords {
  /** `''` for everyone. */
  readonly greeting: Readonly<Record<AddresseeKind, (name: string) => string>>;
  /** `period` is `''` when none is known. */
  readonly asking: (period: string, figures: number) => string;
  readonly nothing: (period: string) => string;
  readonly line: (names: string, metrics: string) => string;
  readonly join: string;
  readonly named: (name: string, id: string) => string;
  /** The addressee's own figures. */
  readonly yourself: string;
  readonly allOf: (metrics: number) => string;
  /** A metric whose actual is there and cannot be used. */
  readonly odd: (metric: string, text: string, code: OddCode) => string;
  readonly unnamedMetric: string;
  readonly closing: string;
}

/** What an actual that cannot be used looks like to the person who filled it in. */
export type OddCode = Extract<FaultCode, 'error-value' | 'made-date' | 'made-time'> | 'unreadable';
