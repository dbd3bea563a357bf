import type { Language } from '../language';
import { pane as en } from './en';
import type { PaneWords } from './words';
import { pane as zhCN } from './zh-CN';

export type { LiveWords } from './home';
export type { PlanWords } from './plan';
export type { TrackWords } from './track';
export type { PaneWords } from './words';

const WORDS: Readonly<Record<Language, PaneWords>> = { 'zh-CN': zhCN, en };

/** The pane's words in one language. */
export const paneWords = (language: Language): PaneWords => WORDS[language];
