import type { Language } from '../language';
import { score as en } from './en/score';
import type { ScoreWords } from './score';
import { score as zhCN } from './zh-CN/score';

const WORDS: Readonly<Record<Language, ScoreWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded with their place. */
export const scoreWords = (language: Language): ScoreWords => WORDS[language];
