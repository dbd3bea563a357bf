import type { ScoreWords } from '../score';

const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const score: ScoreWords = {
  counts: (people, scored, waiting) =>
    waiting === 0
      ? `${heads(people)}, all scored`
      : `${heads(people)} · ${scored} scored · ${waiting} waiting`,
  search: 'Search names, ids or departments',
  ranking: 'Ranking',
  columns: { rank: 'Rank', person: 'Name', score: 'Score' },
  rank: (rank) => `rank ${rank}`,
  points: (score) => `${score} points`,
  completeness: (percent) => `${percent} complete`,
  smallTeam: (count, below) =>
    `Fewer than ${below} people (${count} now): shares say little, so tiers go by bounds.`,
  waiting: 'No score yet',
  provisional: (score) => `provisionally ${score}`,
  nobody: 'Nobody has a score yet. See below what each person lacks.',
  noMatch: 'Nobody matches.',
  noDepartment: 'No department',
  why: (score) => `Why ${score} points`,
  whyNone: 'Why there is no score yet',
  lines: 'How each metric counts',
  goToActual: (metric) => `${metric}, go to the actual`,
  sum: 'Put together',
  errors: 'Correct these first',
  gone: 'This person is no longer in the scorecard.',
};
