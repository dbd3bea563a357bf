import type { Language } from '../language';
import { tierEditor as en } from './en/tierEditor';
import type { TierEditorWords } from './tierEditor';
import { tierEditor as zhCN } from './zh-CN/tierEditor';

const WORDS: Readonly<Record<Language, TierEditorWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded with the place. */
export const tierEditorWords = (language: Language): TierEditorWords => WORDS[language];
