import { fraction, type Fraction } from '../terms/brand';
import type { PersonScore } from '../scoring/derivation';
import { mean } from './mean';
import { median } from './quantiles';

/** How one department did. */
export interface DepartmentSummary {
  /** `''` for people of no department. */
  readonly department: string;
  readonly heads: number;
  /** People with a final score, over whom all that follows is taken. */
  readonly scored: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Heads per tier, best first. */
  readonly tierCounts: readonly number[];
  /** Mean share of weight that is filled, over everyone with metrics; `null` where nobody has any. */
  readonly completeness: Fraction | null;
}

/** One person's score, and the tier that goes with it. */
interface TieredScore extends PersonScore {
  /** 0 the best; `null` for those without one. */
  readonly tier: number | null;
}

/**
 * Sums up departments, in order of first appearance.
 * @param people everyone, with a score or without
 * @param tiers how many there are in the scheme
 * @source SPEC 10, team dashboard
 */
export function departmentSummaries(
  people: readonly TieredScore[],
  tiers: number,
): readonly DepartmentSummary[] {
  const membersOf = new Map<string, TieredScore[]>();
  for (const person of people) {
    const known = membersOf.get(person.department);
    if (known) known.push(person);
    else membersOf.set(person.department, [person]);
  }
  return [...membersOf].map(([department, members]) => summary(department, members, tiers));
}

function summary(department: string, members: readonly TieredScore[], tiers: number): DepartmentSummary {
  const scores = members.flatMap(({ status, score }) =>
    status === 'scored' && score !== null ? [score] : [],
  );
  const sorted = [...scores].sort((a, b) => a - b);
  return {
    department,
    heads: members.length,
    scored: scores.length,
    mean: mean(scores),
    median: median(scores),
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
    tierCounts: tierCounts(
      members.map(({ tier }) => tier),
      tiers,
    ),
    completeness: completeness(members),
  };
}

function tierCounts(assigned: readonly (number | null)[], tiers: number): readonly number[] {
  const counts = new Array<number>(tiers).fill(0);
  for (const tier of assigned) if (tier !== null) counts[tier] = (counts[tier] ?? 0) + 1;
  return counts;
}

/**
 * The mean share of weight that is filled, over everyone who has metrics.
 * @returns 0..1; `null` where nobody has any
 * @source SPEC 10, data completeness
 */
export function completeness(people: readonly PersonScore[]): Fraction | null {
  const shares = people.flatMap((person) =>
    person.reasons.some(({ code }) => code === 'no-metrics') ? [] : [person.completeness],
  );
  return shares.length === 0 ? null : fraction(shares.reduce((sum, share) => sum + share, 0) / shares.length);
}
