import type { ScoreWords } from '../score';
export const score: ScoreWords = { title: '' };
