import type { ResultsWords } from '../results';
export const results: ResultsWords = { title: '' };
