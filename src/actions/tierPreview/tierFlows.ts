import type { TierOutcome } from '../../core';
import type { Standing } from '../scoreMonth';

/** People who go from one tier to another. */
export interface TierFlow {
  /** Index into the labels of the present scheme. */
  readonly from: number;
  /** Index into the labels of the new one. */
  readonly to: number;
  readonly people: readonly Standing[];
}

interface Labels {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Who gets another tier than now, from the best tiers down. Of as many tiers as before the place counts, so that a
 * mere new name moves nobody; of more or fewer the name does.
 */
export function tierFlows(
  people: readonly Standing[],
  { tiers }: TierOutcome,
  { before, after }: Labels,
): readonly TierFlow[] {
  const flows = new Map<string, { from: number; to: number; people: Standing[] }>();
  people.forEach((person, index) => {
    const [from, to] = [person.tier, tiers[index] ?? null];
    if (from === null || to === null) return;
    if (before.length === after.length ? from === to : before[from] === after[to]) return;
    const key = `${from} ${to}`;
    const known = flows.get(key);
    if (known) known.people.push(person);
    else flows.set(key, { from, to, people: [person] });
  });
  return [...flows.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}
