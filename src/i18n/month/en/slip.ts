import type { SlipWords } from '../slip';

export const slip: SlipWords = {
  score: (score, tier, place) => [`Score ${score}`, tier, place].filter((part) => part !== '').join(' · '),
  noScore: (status) => `Score: ${status.toLowerCase()}`,
  line: (metric, points, facts) =>
    `${metric}: ${points}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
  weight: (weight) => `weight ${weight}`,
  target: (target) => `target ${target}`,
  actual: (actual) => `actual ${actual}`,
  attained: (percent) => `attained ${percent}`,
  points: (points) => `${points} points`,
  noPoints: { excluded: 'not counted', awaited: 'awaited', faulty: 'cannot be used' },
};
