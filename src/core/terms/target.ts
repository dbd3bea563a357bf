import type { Quantity } from './quantity';

/** The sign typed before a target: `≤2分钟`. */
export type Comparison = '<' | '≤' | '>' | '≥' | '=';

/** One rung of a `bands` target; `attainment` is a fraction, 1 for `:100`. */
export interface Band {
  /** `at-least`/`above` descend, `at-most`/`below` ascend, `within` is low-closed and high-open. */
  readonly kind: 'at-least' | 'above' | 'at-most' | 'below' | 'within';
  readonly low: number;
  readonly high: number;
  readonly attainment: number;
}

export type Target =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly comparison: Comparison | null }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }
  | { readonly kind: 'truth'; readonly value: boolean; readonly text: string }
  | {
      readonly kind: 'bands';
      readonly bands: readonly Band[];
      readonly unit: string | null;
      readonly percent: boolean;
      readonly text: string;
    };

export type Actual =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-applicable'; readonly text: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'truth'; readonly value: boolean; readonly text: string }
  /** `4.3/5`: a rating with its scale beside it. */
  | { readonly kind: 'out-of'; readonly quantity: Quantity; readonly scale: number };
