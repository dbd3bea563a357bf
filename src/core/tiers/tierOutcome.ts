import type { TierScheme } from './scheme';

/** What was done for a whole group, told beside the result. */
export interface TierOutcome {
  /** Index of the tier per score, 0 the best; `null` for those without a score. */
  readonly tiers: readonly (number | null)[];
  /** Competition rank within the group in which the tier was assigned. */
  readonly ranks: readonly (number | null)[];
  /** In force: not the one asked for where every group is small. */
  readonly scheme: TierScheme;
  /** The scheme asked for was replaced because a group is small; the largest such group. */
  readonly smallTeam: SmallTeam | null;
  /** Seats by quota, per tier; `null` for `threshold`. Over all groups that have seats. */
  readonly seats: readonly number[] | null;
  /** Heads per tier as assigned. */
  readonly counts: readonly number[];
  /** Equal scores that overflowed a tier's seats: how many more than its cumulative seats. */
  readonly overflow: readonly Overflow[];
  /** Seats a guard left empty: score, wanted tier, given tier. */
  readonly guarded: readonly Guarded[];
  /** The same group by group, in order of first appearance; one group where none were asked for. */
  readonly groups: readonly GroupTiers[];
}

export interface SmallTeam {
  readonly heads: number;
  readonly below: number;
}

export interface Overflow {
  readonly tier: number;
  readonly extra: number;
  readonly score: number;
}

export interface Guarded {
  /** Index of the score. */
  readonly index: number;
  readonly wanted: number;
  readonly given: number;
}

export interface GroupTiers {
  /** `null` for the whole company. */
  readonly group: string | null;
  /** People with a score. */
  readonly heads: number;
  readonly scheme: TierScheme;
  readonly smallTeam: SmallTeam | null;
  readonly seats: readonly number[] | null;
  readonly counts: readonly number[];
  readonly overflow: readonly Overflow[];
  readonly guarded: readonly Guarded[];
}

/** Whose tiers are assigned together. */
export interface TierGrouping {
  /** One name per score, such as the department; without them everyone is one group. */
  readonly groups?: readonly string[];
}
