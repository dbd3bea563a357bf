import { groupStandings, headsAbove, plus, type GroupStandings, type Standing } from './standings';
import type { TierScheme } from './scheme';
import type { TierGrouping } from './tierOutcome';

/** How far a person is from a better tier while everyone else's score stays as it is. */
export interface TierDistance {
  /** The better tier that is reached first. */
  readonly tier: number;
  /** The score that reaches it, and the points missing to it. */
  readonly score: number;
  readonly points: number;
}

/**
 * The distance of everyone to the next better tier, under the scheme in force.
 *
 * By quota the score to reach is that of the last seat in a better tier, for equal scores share a rank; with guards it
 * is whichever score gives both the seat and the guard.
 * @returns `null` at the top, for those without a score, and where a better tier has no seat at all
 * @source SPEC 10, report tab
 * @example distancesToNextTier([95, 80.5, null], THREE_TIERS)[1] //=> { tier: 0, score: 90, points: 9.5 }
 */
export function distancesToNextTier(
  scores: readonly (number | null)[],
  scheme: TierScheme,
  grouping: TierGrouping = {},
): readonly (TierDistance | null)[] {
  const distances = new Array<TierDistance | null>(scores.length).fill(null);
  for (const group of groupStandings(scores, scheme, grouping)) {
    const steps = stepsOf(group);
    for (const standing of group.standings) distances[standing.index] = nextStep(standing, steps);
  }
  return distances;
}

/**
 * The distance of one person; for many, `distancesToNextTier` ranks only once.
 * @example distanceToNextTier(0, [95, 80.5, null], THREE_TIERS) //=> null
 */
export const distanceToNextTier = (
  index: number,
  ...everyone: Parameters<typeof distancesToNextTier>
): TierDistance | null => distancesToNextTier(...everyone)[index] ?? null;

/** A score, and the tier of somebody who rises to it from below. */
interface Step {
  readonly score: number;
  readonly tier: number;
}

/** Where the tier may change on the way up: at the bounds and guards, and at the score on each tier's last seat. */
function stepsOf({ placement: { scheme, cuts, given }, standings }: GroupStandings): readonly Step[] {
  const seated = cuts.flatMap((cut) => standings[cut - 1]?.score ?? []);
  const fixed =
    scheme.kind === 'threshold'
      ? scheme.bounds
      : scheme.kind === 'guarded'
        ? [scheme.topFrom, scheme.bottomBelow]
        : [];
  return [...new Set([...seated, ...fixed])]
    .sort((a, b) => a - b)
    .map((score) => ({ score, tier: given(1 + headsAbove(standings, score), score) }));
}

function nextStep({ score, tier }: Standing, steps: readonly Step[]): TierDistance | null {
  const next = steps.find((step) => step.score > score && step.tier < tier);
  return next ? { tier: next.tier, score: next.score, points: plus(next.score, -score) } : null;
}
