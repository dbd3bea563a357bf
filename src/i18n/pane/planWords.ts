import type { Language } from '../language';
import { plan as en } from './en/plan';
import type { PlanWords } from './plan';
import { plan as zhCN } from './zh-CN/plan';

const WORDS: Readonly<Record<Language, PlanWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded with their place. */
export const planWords = (language: Language): PlanWords => WORDS[language];
