import type { Language } from '../language';
import { results as en } from './en/results';
import type { ResultsWords } from './results';
import { results as zhCN } from './zh-CN/results';

const WORDS: Readonly<Record<Language, ResultsWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded with their place. */
export const resultsWords = (language: Language): ResultsWords => WORDS[language];
