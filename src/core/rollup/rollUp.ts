import { rational, rationals, toNumber, ZERO } from '../arithmetic';
import { failed, ok } from '../terms/outcome';
import type { Goal, GoalFault, GoalProgress } from './goal';
import { goalTree } from './goalTree';

const { add, divide, multiply, sign } = rationals;

/**
 * The progress of every goal: that of the goals below it, weighted among siblings, or its own where none is below.
 *
 * Siblings' weights count in proportion; without weights all are equal. A goal of which nothing is measured is left out
 * of the mean. One that cannot be told leaves those above it untold as well, for a mean without it would be a guess. A
 * goal measured itself tells its own progress until one below it is measured.
 * @returns one per goal, uncapped, in their order
 * @source SPEC 6 and 11, `ROLLUP`
 * @example rollUp([{ id: 'G', parent: '', progress: null, weight: null }, { id: 'A', parent: 'G', progress: 0.5, weight: 30 }, { id: 'B', parent: 'G', progress: 1, weight: 10 }])[0] //=> { ok: true, value: 0.625 }
 * @example rollUp([{ id: 'A', parent: 'A', progress: 1, weight: null }])[0].fault.code //=> 'goal-cycle'
 */
export function rollUp(goals: readonly Goal[]): readonly GoalProgress[] {
  const { below, faults, upwards } = goalTree(goals);
  const told = faults.map((fault): GoalProgress => (fault ? failed(fault) : ok(null)));
  const isWeighed = weighedGoals(goals, below);
  for (const index of upwards) {
    const goal = goals[index];
    if (!goal || faults[index]) continue;
    const progress = progressOf(goal, below[index] ?? [], { goals, told });
    const measured = progress.ok && progress.value !== null;
    const fault = measured ? weightFault(goal, isWeighed.has(index)) : null;
    told[index] = fault ? failed(fault) : progress;
  }
  return told;
}

function progressOf(
  goal: Goal,
  below: readonly number[],
  { goals, told }: { readonly goals: readonly Goal[]; readonly told: readonly GoalProgress[] },
): GoalProgress {
  const untold = below.find((index) => told[index]?.ok === false);
  if (untold !== undefined) return failed({ code: 'goal-below', index: untold });
  const parts = below.flatMap((index) => {
    const progress = told[index];
    if (!progress?.ok || progress.value === null) return [];
    return { weight: rational(goals[index]?.weight ?? 1), progress: rational(progress.value) };
  });
  if (parts.length === 0) return ok(goal.progress);
  const weights = parts.reduce((sum, { weight }) => add(sum, weight), ZERO);
  if (sign(weights) === 0) return failed({ code: 'goal-weights-zero' });
  const weighted = parts.reduce((sum, { weight, progress }) => add(sum, multiply(weight, progress)), ZERO);
  return ok(toNumber(divide(weighted, weights)));
}

/** Goals that have a weight, or a sibling with one. */
function weighedGoals(goals: readonly Goal[], below: readonly (readonly number[])[]): ReadonlySet<number> {
  const hasWeight = (index: number): boolean => typeof goals[index]?.weight === 'number';
  return new Set(below.filter((siblings) => siblings.some(hasWeight)).flat());
}

function weightFault({ weight }: Goal, weighed: boolean): GoalFault | null {
  if (weight === null) return weighed ? { code: 'goal-weight-blank' } : null;
  return weight < 0 ? { code: 'goal-weight-negative', weight } : null;
}
