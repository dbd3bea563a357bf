import type { Language } from '../language';
import { pane as en } from './en';
import type { PaneWords } from './words';
import { pane as zhCN } from './zh-CN';

export type { LiveWords } from './home';
export type { SetUpPaneWords } from './setUp';
export { setUpPaneWords } from './setUpPaneWords';
export type { TierEditorWords } from './tierEditor';
export { tierEditorWords } from './tierEditorWords';
export { owingWords } from './owingWords';
export type { PlanWords } from './plan';
export { planWords } from './planWords';
export type { ResultsWords } from './results';
export { resultsWords } from './resultsWords';
export type { ScoreWords } from './score';
export { scoreWords } from './scoreWords';
export type { TrackWords } from './track';
export { trackWords } from './trackWords';
export type { PaneWords } from './words';

const WORDS: Readonly<Record<Language, PaneWords>> = { 'zh-CN': zhCN, en };

/** The pane's words in one language. */
export const paneWords = (language: Language): PaneWords => WORDS[language];
