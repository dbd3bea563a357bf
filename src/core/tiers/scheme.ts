/**
 * How scores become tiers, best label first.
 * `threshold`: `bounds` descend, one fewer than labels. `quota`: `shares` sum to 1. `guarded`: quota, and the top tier
 * only from `topFrom`, the bottom one only below `bottomBelow`.
 */
export type TierScheme =
  | { readonly kind: 'threshold'; readonly bounds: readonly number[]; readonly labels: readonly string[] }
  | { readonly kind: 'quota'; readonly shares: readonly number[]; readonly labels: readonly string[] }
  | GuardedScheme;

export interface GuardedScheme {
  readonly kind: 'guarded';
  readonly shares: readonly number[];
  readonly labels: readonly string[];
  readonly topFrom: number;
  readonly bottomBelow: number;
  /** Bounds used instead when the group is small. */
  readonly bounds: readonly number[];
}

/** Below this many heads a guarded quota says little, and bounds are used instead. */
export const SMALL_TEAM = 10;

/** The shipped scheme: 优秀 / 良好 / 待改进 by 20/50/30, guarded by 90 and 75. */
export const THREE_TIERS: GuardedScheme = {
  kind: 'guarded',
  shares: [0.2, 0.5, 0.3],
  labels: ['优秀', '良好', '待改进'],
  topFrom: 90,
  bottomBelow: 75,
  bounds: [90, 75],
};

/** Five tiers by 10/20/40/20/10, with the same guards. */
export const FIVE_TIERS: GuardedScheme = {
  kind: 'guarded',
  shares: [0.1, 0.2, 0.4, 0.2, 0.1],
  labels: ['S', 'A', 'B', 'C', 'D'],
  topFrom: 90,
  bottomBelow: 75,
  bounds: [95, 85, 75, 60],
};

/**
 * A scheme of another kind with the same labels and numbers.
 * @example schemeOfKind('threshold', THREE_TIERS).bounds //=> [90, 75]
 * @example schemeOfKind('quota', FIVE_TIERS).shares //=> [0.1, 0.2, 0.4, 0.2, 0.1]
 */
export function schemeOfKind(kind: TierScheme['kind'], scheme: GuardedScheme): TierScheme {
  const { labels, shares, bounds } = scheme;
  switch (kind) {
    case 'threshold':
      return { kind, labels, bounds };
    case 'quota':
      return { kind, labels, shares };
    case 'guarded':
      return scheme;
  }
}
