import type { Line } from '../scoring/line';
import type { Entry } from '../terms/entry';
import { failed, ok, type Fault, type Outcome } from '../terms/outcome';
import type { Place } from './issue';

/** A cell that could not be used, and why. */
export interface CellFault {
  readonly place: Place;
  readonly fault: Fault;
  /** `null` outside the scorecard. */
  readonly line: Line | null;
  readonly people: readonly string[];
  /** No score can be given until it is put right. */
  readonly grave: boolean;
}

/** Any entry reads as a text, but for an error value. */
export const textOutcome = (entry: Entry): Outcome<Entry> =>
  entry.kind === 'error' ? failed({ code: 'error-value', text: entry.error }) : ok(entry);
