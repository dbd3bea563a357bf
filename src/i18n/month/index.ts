import type { Language } from '../language';
import { month as en } from './en';
import type { MonthWords } from './words';
import { month as zhCN } from './zh-CN';

export type { OddCode, OwesWords } from './owes';

const WORDS: Readonly<Record<Language, MonthWords>> = { 'zh-CN': zhCN, en };

/** Sentences about a month in one language. */
export const monthWords = (language: Language): MonthWords => WORDS[language];
