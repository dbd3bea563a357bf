import type { Day } from './brand';

/**
 * What stands in one cell as a person sees it. The rooms that know spreadsheets make these from values and number
 * formats; the core never sees a format code.
 */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: the number format shows a percent sign, so 0.036 is seen as 3.6 %. */
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly percent: boolean;
      readonly currency?: string;
    }
  /** `shown` is the text in the cell: `4/5`, `10月20日`. `day` is the calendar day behind it. */
  | { readonly kind: 'date'; readonly day: Day; readonly shown: string }
  /** `dayFraction`: 0.104… for 2:30. */
  | { readonly kind: 'time'; readonly dayFraction: number; readonly shown: string }
  | { readonly kind: 'logical'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string };

export const BLANK: Entry = { kind: 'blank' };
export const textEntry = (text: string): Entry => (text === '' ? BLANK : { kind: 'text', text });
export const numberEntry = (number: number, percent = false): Entry => ({ kind: 'number', number, percent });
