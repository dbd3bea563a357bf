/**
 * Ranks from the highest score down, equal scores sharing the better rank: 1, 2, 2, 4.
 * @param scores rounded, as people see them; `null` for those without one
 * @returns one rank per score, from 1; `null` where there is no score
 * @source SPEC 4
 * @example competitionRanks([90, 95, null, 90, 80]) //=> [2, 1, null, 2, 4]
 */
export function competitionRanks(scores: readonly (number | null)[]): readonly (number | null)[] {
  const descending = scores.filter((score) => score !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  descending.forEach((score, index) => {
    if (!rankOf.has(score)) rankOf.set(score, index + 1);
  });
  return scores.map((score) => (score === null ? null : (rankOf.get(score) ?? null)));
}
