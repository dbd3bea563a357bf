import type { Day } from '../terms/brand';

/** A span that is scored as one (考核期): a month `2025-06`, a quarter `2025Q2`, a year `2025`. */
export interface Period {
  readonly kind: 'month' | 'quarter' | 'year';
  /** The canonical spelling. */
  readonly id: string;
  /** First and last day, both inside. */
  readonly first: Day;
  readonly last: Day;
}
