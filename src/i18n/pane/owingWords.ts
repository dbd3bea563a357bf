import type { Language } from '../language';
import { owing as en } from './en/owing';
import type { OwingWords } from './owing';
import { owing as zhCN } from './zh-CN/owing';

const WORDS: Readonly<Record<Language, OwingWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded when the list is opened. */
export const owingWords = (language: Language): OwingWords => WORDS[language];
