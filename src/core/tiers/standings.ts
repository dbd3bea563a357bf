import { rational, rationals, toNumber } from '../arithmetic';
import { competitionRanks } from './competitionRanks';
import { placement, type Placement } from './placement';
import { schemeFault } from './schemeFault';
import { tierGroups, type Members } from './tierGroups';
import type { TierScheme } from './scheme';
import type { TierGrouping } from './tierOutcome';

/** One scored person within the group in which they are ranked. */
export interface Standing {
  /** Index of the score. */
  readonly index: number;
  readonly score: number;
  readonly rank: number;
  readonly wanted: number;
  readonly tier: number;
}

/** A group with everyone's standing, for questions of the kind “what if this one score were another”. */
export interface GroupStandings {
  readonly group: string | null;
  readonly placement: Placement;
  /** From the highest score down; equal scores in the order given. */
  readonly standings: readonly Standing[];
}

/**
 * Ranks and places everyone who has a score, group by group.
 * @throws RangeError for a scheme with a fault, or a score that is no number.
 */
export function groupStandings(
  scores: readonly (number | null)[],
  scheme: TierScheme,
  grouping: TierGrouping,
): readonly GroupStandings[] {
  const fault = schemeFault(scheme);
  if (fault) throw new RangeError(`the tier scheme has a fault: ${fault.code}`);
  if (scores.some((score) => score !== null && !Number.isFinite(score)))
    throw new RangeError('a score is a number, or null where there is none');
  return tierGroups(scores.length, grouping).map((members) => standingsOf(members, scores, scheme));
}

function standingsOf(
  { group, indices }: Members,
  scores: readonly (number | null)[],
  scheme: TierScheme,
): GroupStandings {
  const own = indices.map((index) => scores[index] ?? null);
  const ranks = competitionRanks(own);
  const by = placement(ranks.filter((rank) => rank !== null).length, scheme);
  const standings = indices.flatMap((index, place) => {
    const [score, rank] = [own[place] ?? null, ranks[place] ?? null];
    if (score === null || rank === null) return [];
    return [{ index, score, rank, wanted: by.wanted(rank, score), tier: by.given(rank, score) }];
  });
  return { group, placement: by, standings: standings.sort((a, b) => a.rank - b.rank) };
}

/** How many in a group have more than a score. */
export function headsAbove(standings: readonly Standing[], score: number): number {
  let [low, high] = [0, standings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((standings[middle]?.score ?? score) > score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A score and a number of points added exactly, as the decimals a person sees: 88.99 + 1 is 89.99. */
export const plus = (score: number, points: number): number =>
  toNumber(rationals.add(rational(score), rational(points)));
