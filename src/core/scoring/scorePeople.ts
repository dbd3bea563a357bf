import { columnsOf } from './columns/columnsOf';
import { scoreColumns } from './columns/scoreColumns';
import type { PersonScore } from './derivation';
import type { Person } from './line';
import type { Scorecard } from './scorecard';
import { standing, type Standing } from './standing';

/**
 * Everybody's score, or why there is none; fast, and equal to what `derive` tells of each.
 * @returns one per person, in the order of `scorecard.people`
 * @source SPEC 3
 */
export function scorePeople({
  people,
  policy,
}: Pick<Scorecard, 'people' | 'policy'>): readonly PersonScore[] {
  const standings = people.map((person) => standing(person, policy));
  const scored = standings.filter(({ status }) => status !== 'none');
  const numbers = scoreColumns(columnsOf(scored, policy));
  const scoreOf = new Map(scored.map((each, index) => [each, numbers[index] ?? null]));
  return people.map((person, index) => {
    const own = standings[index] as Standing;
    return { ...personScore(person, own), score: scoreOf.get(own) ?? null };
  });
}

/** What is said of a person beside the number. */
export const personScore = (
  { id, name, department, position }: Person,
  { status, completeness, reasons }: Standing,
): Omit<PersonScore, 'score'> => ({ id, name, department, position, status, completeness, reasons });
