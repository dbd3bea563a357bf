import type { TierScheme } from './scheme';
import { schemeFault, type TierFault } from './schemeFault';

/** What stands in the way of using a scheme, or makes it say something else than was meant. */
export type SchemeIssue =
  | TierFault
  /** The top tier begins where one may still be in the bottom tier. */
  | { readonly code: 'tier-guards-order'; readonly topFrom: number; readonly bottomBelow: number }
  /** Two tiers are called the same; `''` for one without a name. */
  | { readonly code: 'tier-label'; readonly label: string };

/**
 * Everything that is wrong with a scheme: of its shares, its bounds, its guards and its names.
 * @returns nothing for a scheme that can be used
 * @source SPEC 4
 * @example schemeIssues({ kind: 'quota', shares: [0.5, 0.4], labels: ['A', 'A'] }).map(({ code }) => code) //=> ['tier-shares-sum', 'tier-label']
 */
export function schemeIssues(scheme: TierScheme): readonly SchemeIssue[] {
  const { labels } = scheme;
  const shares = scheme.kind === 'threshold' ? null : schemeFault({ ...scheme, kind: 'quota' });
  const bounds = scheme.kind === 'quota' ? null : schemeFault({ ...scheme, kind: 'threshold' });
  const faults = [shares, bounds].filter((fault) => fault !== null);
  const distinct = faults.filter(
    (fault, index) => faults.findIndex(({ code }) => code === fault.code) === index,
  );
  return [...distinct, ...guardIssues(scheme), ...labelIssues(labels)];
}

function guardIssues(scheme: TierScheme): readonly SchemeIssue[] {
  if (scheme.kind !== 'guarded') return [];
  const { topFrom, bottomBelow } = scheme;
  const odd = [topFrom, bottomBelow].find((guard) => !Number.isFinite(guard));
  if (odd !== undefined) return [{ code: 'tier-figure-unreadable', text: String(odd) }];
  return topFrom < bottomBelow ? [{ code: 'tier-guards-order', topFrom, bottomBelow }] : [];
}

function labelIssues(labels: readonly string[]): readonly SchemeIssue[] {
  const names = labels.map((label) => label.trim());
  const odd = names.find((label, index) => label === '' || names.indexOf(label) !== index);
  return odd === undefined ? [] : [{ code: 'tier-label', label: odd }];
}
