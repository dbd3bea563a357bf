/** From a bound on, a rate; the next bracket's bound ends it. */
export interface Bracket {
  /** Major units; 0 for the first bracket. */
  readonly from: number;
  /** A fraction, 0..1. */
  readonly rate: number;
}

/** What can be wrong with brackets that somebody typed; `index` is that of the bracket. */
export type BracketFault =
  | { readonly code: 'no-brackets' }
  | { readonly code: 'first-bound'; readonly index: 0; readonly bound: number }
  | { readonly code: 'bounds-order'; readonly index: number; readonly bound: number; readonly before: number }
  /** Below 0, or above 1: 3 was meant as 3 %. */
  | { readonly code: 'rate-range'; readonly index: number; readonly rate: number };

/**
 * The first fault of brackets: bounds that do not ascend from 0, a rate that is no share of the amount.
 * @returns `null` for brackets that can be used
 * @source SPEC 11, `COMMISSION`
 * @example bracketFault([{ from: 0, rate: 0.02 }, { from: 100000, rate: 0.03 }]) //=> null
 * @example bracketFault([{ from: 0, rate: 3 }]) //=> { code: 'rate-range', index: 0, rate: 3 }
 */
export function bracketFault(brackets: readonly Bracket[]): BracketFault | null {
  const [first] = brackets;
  if (first === undefined) return { code: 'no-brackets' };
  if (first.from !== 0) return { code: 'first-bound', index: 0, bound: first.from };
  for (const [index, { from, rate }] of brackets.entries()) {
    const before = brackets[index - 1]?.from;
    if (before !== undefined && from <= before) return { code: 'bounds-order', index, bound: from, before };
    if (rate < 0 || rate > 1) return { code: 'rate-range', index, rate };
  }
  return null;
}
