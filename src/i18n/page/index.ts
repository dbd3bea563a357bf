import type { Language } from '../language';
import { page as en } from './en';
import type { PageWords } from './words';
import { page as zhCN } from './zh-CN';

export type { ChangeListWords, PageWords } from './words';

const WORDS: Readonly<Record<Language, PageWords>> = { 'zh-CN': zhCN, en };

/** The words of the page that does without Excel, in one language. */
export const pageWords = (language: Language): PageWords => WORDS[language];
