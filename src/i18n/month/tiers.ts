import type { SchemeIssue } from '../../core';

/** What a preview of tiers says beside its figures; every figure is formatted already. */
export interface TierWords {
  /** What is wrong with an edited scheme, and what to do. */
  readonly issues: {
    readonly [Code in SchemeIssue['code']]: (facts: Extract<SchemeIssue, { code: Code }>) => string;
  };
  readonly join: string;
  /** `group` is `''` for the whole company, everywhere below. */
  readonly smallTeam: (group: string, heads: number, below: number) => string;
  readonly overflow: (group: string, facts: { score: string; tier: string; extra: number }) => string;
  readonly keptFromTop: (group: string, facts: { heads: number; tier: string; from: string }) => string;
  readonly keptFromBottom: (group: string, facts: { heads: number; tier: string; below: string }) => string;
  readonly nobodyScored: string;
  readonly notCounted: (heads: number) => string;
  /** Who moves under the new scheme. */
  readonly nobodyMoves: string;
  readonly moves: (heads: number) => string;
  readonly move: (names: string, from: string, to: string) => string;
  /** A score a point higher or lower. */
  readonly watched: (facts: {
    name: string;
    score: string;
    change: string;
    from: string;
    to: string;
  }) => string;
  readonly stays: (facts: { name: string; score: string; change: string; tier: string }) => string;
  readonly displaced: (names: string, from: string, to: string) => string;
}
