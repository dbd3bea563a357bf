import type { Language } from '../language';
import { setUp as en } from './en/setUp';
import type { SetUpPaneWords } from './setUp';
import { setUp as zhCN } from './zh-CN/setUp';

const WORDS: Readonly<Record<Language, SetUpPaneWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded with the place. */
export const setUpPaneWords = (language: Language): SetUpPaneWords => WORDS[language];
