import { quotaSeats } from './quotaSeats';
import { SMALL_TEAM, type TierScheme } from './scheme';
import type { SmallTeam } from './tierOutcome';

/** A scheme made ready for a group of a certain size: a person's tier is settled by rank and score alone. */
export interface Placement {
  /** In force. */
  readonly scheme: TierScheme;
  readonly smallTeam: SmallTeam | null;
  readonly seats: readonly number[] | null;
  /** Seats down to and including each tier but the last; none by threshold. */
  readonly cuts: readonly number[];
  /** The tier by seats or bounds alone. */
  readonly wanted: (rank: number, score: number) => number;
  /** The tier after the guards. */
  readonly given: (rank: number, score: number) => number;
}

/** @param heads people with a score in the group */
export function placement(heads: number, scheme: TierScheme): Placement {
  switch (scheme.kind) {
    case 'threshold':
      return byBounds(scheme);
    case 'quota':
      return bySeats(heads, scheme, (tier) => tier);
    case 'guarded': {
      const { labels, bounds } = scheme;
      if (heads >= SMALL_TEAM) return bySeats(heads, scheme, guard(scheme));
      const smallTeam = { heads, below: SMALL_TEAM };
      return { ...byBounds({ kind: 'threshold', labels, bounds }), smallTeam };
    }
  }
}

type Scheme<Kind extends TierScheme['kind']> = Extract<TierScheme, { kind: Kind }>;
type Guard = (tier: number, score: number) => number;

function byBounds(scheme: Scheme<'threshold'>): Placement {
  const { bounds } = scheme;
  const tier = (_rank: number, score: number): number => {
    const reached = bounds.findIndex((bound) => score >= bound);
    return reached < 0 ? bounds.length : reached;
  };
  return { scheme, smallTeam: null, seats: null, cuts: [], wanted: tier, given: tier };
}

function bySeats(heads: number, scheme: Scheme<'quota' | 'guarded'>, guarded: Guard): Placement {
  const seats = quotaSeats(heads, scheme.shares);
  let taken = 0;
  const cuts = seats.slice(0, -1).map((own) => (taken += own));
  const wanted = (rank: number): number => {
    const seated = cuts.findIndex((cut) => rank <= cut);
    return seated < 0 ? cuts.length : seated;
  };
  const given = (rank: number, score: number): number => guarded(wanted(rank), score);
  return { scheme, smallTeam: null, seats, cuts, wanted, given };
}

/** Of two tiers, the guard of the top one goes first: nobody is lifted into a top that they may not have. */
function guard({ labels, topFrom, bottomBelow }: Scheme<'guarded'>): Guard {
  const bottom = labels.length - 1;
  const mayRise = (score: number): boolean => bottom > 1 || score >= topFrom;
  return (tier, score) => {
    if (bottom === 0) return tier;
    if (tier === 0 && score < topFrom) return 1;
    if (tier === bottom && score >= bottomBelow && mayRise(score)) return bottom - 1;
    return tier;
  };
}
