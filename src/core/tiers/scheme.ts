/**
 * How scores become tiers, best label first.
 * `threshold`: `bounds` descend, one fewer than labels. `quota`: `shares` sum to 1. `guarded`: quota, and the top tier
 * only from `topFrom`, the bottom one only below `bottomBelow`.
 */
export type TierScheme =
  | { readonly kind: 'threshold'; readonly bounds: readonly number[]; readonly labels: readonly string[] }
  | { readonly kind: 'quota'; readonly shares: readonly number[]; readonly labels: readonly string[] }
  | {
      readonly kind: 'guarded';
      readonly shares: readonly number[];
      readonly labels: readonly string[];
      readonly topFrom: number;
      readonly bottomBelow: number;
      /** Bounds used instead when the group is small. */
      readonly bounds: readonly number[];
    };

/** Below this many heads a guarded quota says little, and bounds are used instead. */
export const SMALL_TEAM = 10;

/** What was done for a whole group, told beside the result. */
export interface TierOutcome {
  /** Index of the tier per score, 0 the best; `null` for those without a score. */
  readonly tiers: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  readonly scheme: TierScheme;
  /** The scheme asked for was replaced because the group is small. */
  readonly smallTeam: { readonly heads: number; readonly below: number } | null;
  /** Seats by quota, per tier; `null` for `threshold`. */
  readonly seats: readonly number[] | null;
  /** Heads per tier as assigned. */
  readonly counts: readonly number[];
  /** Equal scores that overflowed a tier's seats: how many more than its cumulative seats. */
  readonly overflow: readonly { readonly tier: number; readonly extra: number; readonly score: number }[];
  /** Seats a guard left empty: score, wanted tier, given tier. */
  readonly guarded: readonly { readonly index: number; readonly wanted: number; readonly given: number }[];
}
