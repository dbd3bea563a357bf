import { boundaryWatch, type TierScheme } from '../../core';
import type { Standing } from '../scoreMonth';

/** What a point more or less for one person would do. */
export interface WatchedScore {
  readonly person: Standing;
  /** Points. */
  readonly change: 1 | -1;
  readonly from: number;
  /** The same where only others move. */
  readonly to: number;
  /** Others whose tier changes with it. */
  readonly displaced: readonly DisplacedPerson[];
}

interface DisplacedPerson {
  readonly person: Standing;
  readonly from: number;
  readonly to: number;
}

interface Watched {
  readonly scores: readonly (number | null)[];
  readonly scheme: TierScheme;
  readonly groups: readonly string[];
}

const STEP = 1;

/** Everyone whose tier, or somebody else's, hangs on a point, in the order of the people. */
export function watchedScores(
  people: readonly Standing[],
  { scores, scheme, groups }: Watched,
): readonly WatchedScore[] {
  const moves = boundaryWatch(scores, scheme, STEP, { groups });
  // Many movers displace the same people, and the core tells so by one list.
  const named = new Map<object, readonly DisplacedPerson[]>();
  const displacedBy = (displaced: (typeof moves)[number]['displaced']): readonly DisplacedPerson[] => {
    const known = named.get(displaced);
    if (known) return known;
    const told = displaced.flatMap(({ index, was, tier }) => {
      const person = people[index];
      return person ? [{ person, from: was, to: tier }] : [];
    });
    named.set(displaced, told);
    return told;
  };
  return moves.flatMap(({ index, change, was, tier, displaced }) => {
    const person = people[index];
    return person ? [{ person, change, from: was, to: tier, displaced: displacedBy(displaced) }] : [];
  });
}
