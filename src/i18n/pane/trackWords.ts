import type { Language } from '../language';
import { track as en } from './en/track';
import type { TrackWords } from './track';
import { track as zhCN } from './zh-CN/track';

const WORDS: Readonly<Record<Language, TrackWords>> = { 'zh-CN': zhCN, en };

/** Apart from the pane's own words, because they are loaded with their place. */
export const trackWords = (language: Language): TrackWords => WORDS[language];
