import { groupStandings, type GroupStandings, type Standing } from './standings';
import type { Placement } from './placement';
import type { TierScheme } from './scheme';
import type { GroupTiers, Guarded, Overflow, SmallTeam, TierGrouping, TierOutcome } from './tierOutcome';

/**
 * Assigns tiers by rank and score, never by order, so that equal scores always share one.
 *
 * By quota a tier is where the competition rank falls in the cumulative seats: equal scores stay together in the better
 * tier and the overflow shrinks the next. Guards come after; a seat they vacate is not refilled.
 * @param scores rounded, as people see them; `null` for the pending, who are neither ranked nor counted
 * @param grouping who is ranked together; everyone unless told
 * @throws RangeError for a scheme with a fault, see `schemeFault`, or a score that is no number.
 * @source SPEC 4
 * @example assignTiers([95, 80, null, 60], THREE_TIERS).tiers //=> [0, 1, null, 2]
 * @example assignTiers([100, 90, 90, 90, 85, 84, 83, 82, 81, 80], schemeOfKind('quota', THREE_TIERS)).counts //=> [4, 3, 3]
 */
export function assignTiers(
  scores: readonly (number | null)[],
  scheme: TierScheme,
  grouping: TierGrouping = {},
): TierOutcome {
  const groups = groupStandings(scores, scheme, grouping);
  const tiers = new Array<number | null>(scores.length).fill(null);
  const ranks = new Array<number | null>(scores.length).fill(null);
  for (const { index, rank, tier } of groups.flatMap(({ standings }) => standings)) {
    tiers[index] = tier;
    ranks[index] = rank;
  }
  return { tiers, ranks, ...together(groups.map(toldOf), scheme) };
}

function toldOf({ group, placement, standings }: GroupStandings): GroupTiers {
  const { scheme, smallTeam, seats } = placement;
  return {
    group,
    heads: standings.length,
    scheme,
    smallTeam,
    seats,
    counts: countsPerTier(standings, scheme.labels.length),
    overflow: overflowOf(standings, placement),
    guarded: guardedOf(standings),
  };
}

function countsPerTier(standings: readonly Standing[], tiers: number): readonly number[] {
  const counts = new Array<number>(tiers).fill(0);
  for (const { tier } of standings) counts[tier] = (counts[tier] ?? 0) + 1;
  return counts;
}

const guardedOf = (standings: readonly Standing[]): readonly Guarded[] =>
  standings
    .filter(({ wanted, tier }) => wanted !== tier)
    .map(({ index, wanted, tier }) => ({ index, wanted, given: tier }));

/** A tie overflows where it begins within a tier's seats and ends beyond them. */
function overflowOf(standings: readonly Standing[], { cuts }: Placement): readonly Overflow[] {
  const ties = new Map<number, { readonly first: Standing; heads: number }>();
  for (const person of standings) {
    const tie = ties.get(person.rank);
    if (tie) tie.heads += 1;
    else ties.set(person.rank, { first: person, heads: 1 });
  }
  return [...ties.values()]
    .flatMap(({ first: { rank, wanted, score }, heads }) => {
      const cut = cuts[wanted];
      const extra = cut === undefined ? 0 : rank - 1 + heads - cut;
      return extra > 0 ? [{ tier: wanted, extra, score }] : [];
    })
    .sort((a, b) => a.tier - b.tier);
}

/** What is told of all groups as one. */
function together(groups: readonly GroupTiers[], asked: TierScheme): Omit<TierOutcome, 'tiers' | 'ranks'> {
  const [first] = groups;
  const restandings = first !== undefined && groups.every(({ smallTeam }) => smallTeam !== null);
  const seats = groups.flatMap((group) => (group.seats === null ? [] : [group.seats]));
  return {
    scheme: restandings ? first.scheme : asked,
    smallTeam: largest(groups.flatMap(({ smallTeam }) => smallTeam ?? [])),
    seats: seats.length === 0 ? null : sums(seats),
    counts: sums([asked.labels.map(() => 0), ...groups.map(({ counts }) => counts)]),
    overflow: groups.flatMap(({ overflow }) => overflow),
    guarded: groups.flatMap(({ guarded }) => guarded).sort((a, b) => a.index - b.index),
    groups,
  };
}

const largest = (teams: readonly SmallTeam[]): SmallTeam | null =>
  teams.reduce<SmallTeam | null>((most, team) => (most && most.heads >= team.heads ? most : team), null);

const sums = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, tier) => rows.reduce((sum, row) => sum + (row[tier] ?? 0), 0));
