import type { TierGrouping } from './tierOutcome';

/** Indices of the scores that are ranked against each other. */
export interface Members {
  readonly group: string | null;
  /** Everyone of the group, those without a score too. */
  readonly indices: readonly number[];
}

/**
 * Parts the scores into groups, in order of first appearance.
 * @throws RangeError when there is not one group name per score.
 */
export function tierGroups(heads: number, { groups }: TierGrouping): readonly Members[] {
  const everyone = Array.from({ length: heads }, (_, index) => index);
  if (!groups) return [{ group: null, indices: everyone }];
  if (groups.length !== heads) throw new RangeError('every score needs the name of its group');
  const membersOf = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const known = membersOf.get(group);
    if (known) known.push(index);
    else membersOf.set(group, [index]);
  });
  return [...membersOf].map(([group, indices]) => ({ group, indices }));
}
