import type { Goal, GoalFault } from './goal';

/** Goals tied together by their ids. */
export interface GoalTree {
  /** Indices of the goals right below each. */
  readonly below: readonly (readonly number[])[];
  /** What is wrong with a goal's own place in the tree. */
  readonly faults: readonly (GoalFault | null)[];
  /** Every goal after all that are below it; those of a cycle are not in it. */
  readonly upwards: readonly number[];
}

/** Ties goals together, and tells which of them have no place. */
export function goalTree(goals: readonly Goal[]): GoalTree {
  const indexOf = new Map<string, number>();
  goals.forEach(({ id }, index) => {
    if (id !== '' && !indexOf.has(id)) indexOf.set(id, index);
  });
  const below = goals.map((): number[] => []);
  const above = goals.map(({ parent }) => indexOf.get(parent) ?? null);
  above.forEach((parent, index) => {
    if (parent !== null) below[parent]?.push(index);
  });
  const upwards = orderedUpwards(below, above);
  const reached = new Set(upwards);
  const faults = goals.map(
    (goal, index): GoalFault | null =>
      placeFault(goal, index, indexOf) ?? (reached.has(index) ? null : { code: 'goal-cycle', id: goal.id }),
  );
  return { below, faults, upwards };
}

function placeFault(
  { id, parent, unreadable }: Goal,
  index: number,
  indexOf: ReadonlyMap<string, number>,
): GoalFault | null {
  if (unreadable) return { code: 'goal-unreadable' };
  if (id === '') return { code: 'goal-id-blank' };
  const first = indexOf.get(id) ?? index;
  if (first !== index) return { code: 'goal-id-repeated', id, first };
  return parent === '' || indexOf.has(parent) ? null : { code: 'goal-orphan', parent };
}

/** Leaves first, and every other goal as soon as the last goal below it has been seen. */
function orderedUpwards(
  below: readonly (readonly number[])[],
  above: readonly (number | null)[],
): readonly number[] {
  const waiting = below.map(({ length }) => length);
  const order = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  // The list grows while it is walked.
  for (const index of order) {
    const parent = above[index] ?? null;
    if (parent === null) continue;
    waiting[parent] = (waiting[parent] ?? 0) - 1;
    if (waiting[parent] === 0) order.push(parent);
  }
  return order;
}
