import { rational, rationals, toNumber, ZERO } from '../arithmetic';
import type { TierScheme } from './scheme';

/** What can be wrong with shares, bounds and labels that somebody typed: a code and the facts a sentence needs. */
export type TierFault =
  | { readonly code: 'tier-figure-unreadable'; readonly text: string }
  | { readonly code: 'tier-share-negative'; readonly share: number }
  /** `suggestion`: the same proportions out of 100, where they come out even. */
  | { readonly code: 'tier-shares-sum'; readonly sum: number; readonly suggestion: readonly number[] | null }
  /** A bound is not below the one before it. */
  | { readonly code: 'tier-bounds-order'; readonly before: number; readonly bound: number }
  /** `wanted` figures belong to so many labels, and `given` were. */
  | { readonly code: 'tier-count'; readonly wanted: number; readonly given: number };

/**
 * The first fault of a scheme: shares that sum to neither 1 nor 100, bounds that do not descend, or more or fewer of
 * either than the labels need.
 * @returns `null` for a scheme that can be used
 * @source SPEC 4 and 11, `TIER` and `TIERS`
 * @example schemeFault(THREE_TIERS) //=> null
 * @example schemeFault({ kind: 'threshold', bounds: [75, 90], labels: ['A', 'B', 'C'] }) //=> { code: 'tier-bounds-order', before: 75, bound: 90 }
 */
export function schemeFault(scheme: TierScheme): TierFault | null {
  const tiers = scheme.labels.length;
  const shares = scheme.kind === 'threshold' ? null : scheme.shares;
  const bounds = scheme.kind === 'quota' ? null : scheme.bounds;
  if (tiers === 0) return { code: 'tier-count', wanted: 1, given: 0 };
  return (
    (shares && (countFault(shares, tiers) ?? sharesFault(shares))) ??
    (bounds && (countFault(bounds, tiers - 1) ?? boundsFault(bounds)))
  );
}

const countFault = ({ length }: readonly number[], wanted: number): TierFault | null =>
  length === wanted ? null : { code: 'tier-count', wanted, given: length };

export function sharesFault(shares: readonly number[]): TierFault | null {
  const odd = shares.find((share) => !Number.isFinite(share));
  if (odd !== undefined) return { code: 'tier-figure-unreadable', text: String(odd) };
  const negative = shares.find((share) => share < 0);
  if (negative !== undefined) return { code: 'tier-share-negative', share: negative };
  const sum = toNumber(shares.map(rational).reduce((total, share) => rationals.add(total, share), ZERO));
  return isNear(sum, 1) || isNear(sum, 100)
    ? null
    : { code: 'tier-shares-sum', sum, suggestion: outOfHundred(shares, sum) };
}

export function boundsFault(bounds: readonly number[]): TierFault | null {
  const odd = bounds.find((bound) => !Number.isFinite(bound));
  if (odd !== undefined) return { code: 'tier-figure-unreadable', text: String(odd) };
  for (const [index, bound] of bounds.entries()) {
    const before = bounds[index - 1];
    if (before !== undefined && bound >= before) return { code: 'tier-bounds-order', before, bound };
  }
  return null;
}

/** Shares such as 1/3 are not decimals; what a double cannot hold is no fault. */
const isNear = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= whole * 1e-9;

/** 2:5:3 was meant as 20/50/30. */
function outOfHundred(shares: readonly number[], sum: number): readonly number[] | null {
  const scaled = shares.map((share) => (share * 100) / sum);
  return sum > 0 && scaled.every((share) => isNear(share, Math.round(share))) ? scaled.map(Math.round) : null;
}
