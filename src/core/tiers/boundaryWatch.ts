import { groupStandings, headsAbove, plus, type GroupStandings, type Standing } from './standings';
import type { TierScheme } from './scheme';
import type { TierGrouping } from './tierOutcome';

/** What would happen if one score were a little higher or lower and nobody else's changed. */
export interface BoundaryMove {
  /** Index of the score that is changed. */
  readonly index: number;
  readonly change: 1 | -1;
  /** Tier after the change, and before. */
  readonly tier: number;
  readonly was: number;
  /** Others whose tier changes with it, by index. */
  readonly displaced: readonly Displaced[];
}

interface Displaced {
  readonly index: number;
  readonly was: number;
  readonly tier: number;
}

/**
 * Reruns the tiers with each score a step higher and a step lower, and lists whoever moves or displaces others.
 *
 * A changed score shifts the ranks of the scores it passes by one, so that only those who stand right at a tier's last
 * seat can be displaced; nothing else is recomputed.
 * @param scores as in `assignTiers`
 * @param step points, above 0
 * @returns by index, the lower score first; changes without any effect are left out
 * @source SPEC 4, boundary watch
 * @example boundaryWatch([95, 90.5, 80], THREE_TIERS) //=> [{ index: 1, change: -1, tier: 1, was: 0, displaced: [] }]
 */
export function boundaryWatch(
  scores: readonly (number | null)[],
  scheme: TierScheme,
  step = 1,
  grouping: TierGrouping = {},
): readonly BoundaryMove[] {
  if (!(step > 0)) throw new RangeError('a step is above 0');
  return groupStandings(scores, scheme, grouping)
    .flatMap((group) => movesIn(group, step))
    .sort((a, b) => a.index - b.index || a.change - b.change);
}

function movesIn(group: GroupStandings, step: number): readonly BoundaryMove[] {
  const edges = edgesOf(group);
  return group.standings.flatMap((mover) =>
    ([-1, 1] as const).flatMap((change) => {
      const to = plus(mover.score, change * step);
      const tier = group.placement.given(rankAt(group, mover, to), to);
      const displaced = displacedBy(mover, to, edges[change === 1 ? 'falling' : 'rising']);
      const { index, tier: was } = mover;
      return tier === was && displaced.length === 0 ? [] : [{ index, change, tier, was, displaced }];
    }),
  );
}

/** The rank if this one score were `to`: those above, without the person. */
const rankAt = ({ standings }: GroupStandings, { score }: Standing, to: number): number =>
  1 + headsAbove(standings, to) - (score > to ? 1 : 0);

/** People with one score who change tier together when somebody passes them. */
interface Edge {
  readonly score: number;
  readonly displaced: readonly Displaced[];
}

/** Those who would lose their tier one rank further down, and those who would gain one a rank further up. */
const edgesOf = (
  group: GroupStandings,
): { readonly falling: readonly Edge[]; readonly rising: readonly Edge[] } => ({
  falling: edgesAt(group, 0, 1),
  rising: edgesAt(group, 1, -1),
});

/** @param beyond 0 for ranks that hold a tier's last seat, 1 for those right behind it */
function edgesAt({ standings, placement }: GroupStandings, beyond: 0 | 1, shift: 1 | -1): readonly Edge[] {
  const ranks = new Set(placement.cuts.map((cut) => cut + beyond));
  const edges = new Map<number, Displaced[]>();
  for (const { index, score, rank, tier: was } of standings) {
    if (!ranks.has(rank)) continue;
    const tier = placement.given(rank + shift, score);
    if (tier === was) continue;
    const displaced = edges.get(score);
    if (displaced) displaced.push({ index, was, tier });
    else edges.set(score, [{ index, was, tier }]);
  }
  return [...edges].map(([score, displaced]) => ({ score, displaced }));
}

/** A rise passes equal scores and those up to `to`; a fall passes those from `to` up to just below its own. */
function displacedBy(mover: Standing, to: number, edges: readonly Edge[]): readonly Displaced[] {
  const rises = to > mover.score;
  const passed = edges.filter(({ score }) =>
    rises ? score >= mover.score && score < to : score >= to && score < mover.score,
  );
  const lists = passed.map(({ score, displaced }) =>
    score === mover.score ? displaced.filter(({ index }) => index !== mover.index) : displaced,
  );
  // Many movers pass the same people, so one list serves them all where it can.
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.index - b.index);
}
