import { derive, distancesToNextTier } from '../core';
import { reasonSentences, type Language } from '../i18n';
import { sheetCellText, type ReportPerson } from '../tables';
import type { LocatedIssue } from './locate';
import type { Month } from './openMonth';
import type { MonthScores, Standing } from './scoreMonth';
import { sentence } from './sentence';

/** Everyone as reports tell of them: the derivation, the place in the month, and why a score is held back. */
export function reportPeople(month: Month, scores: MonthScores, language: Language): readonly ReportPerson[] {
  const { standings, tiers } = scores;
  const groups = standings.map(({ group }) => group);
  const distances = distancesToNextTier(
    standings.map(({ status, score }) => (status === 'scored' ? score : null)),
    tiers.scheme,
    { groups },
  );
  const people = new Map(month.scorecard.people.map((person) => [person.id, person]));
  return standings.flatMap((standing, index) => {
    const person = people.get(standing.id);
    if (!person) return [];
    return [
      {
        person,
        derivation: derive(person, month.scorecard),
        status: standing.status,
        score: standing.score,
        rank: standing.rank,
        ranked: standing.ranked,
        tier: standing.tier,
        next: distances[index] ?? null,
        reasons: reasons(standing, language),
      },
    ];
  });
}

/** Why there is no final score: the errors with their cells, else what is awaited. */
export const reasons = (standing: Standing, language: Language): readonly string[] =>
  standing.status === 'none' && standing.errors.length > 0
    ? standing.errors.map((error) => errorSentence(error, language))
    : reasonSentences(standing.reasons, language);

const errorSentence = (located: LocatedIssue, language: Language): string =>
  `${located.cell ? `${sheetCellText(located.cell)} ` : ''}${sentence(located, language)}`;
