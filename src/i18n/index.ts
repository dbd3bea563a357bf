export * from './language';
export * from './terms';
export * from './format';
export * from './formatQuantity';
export * from './cli';
export * from './explain';
export { explainLine } from './explainLine';
export { feedbackSentences, type FeedbackMetric } from './feedback';
export { reportWords } from './report';
export { issueSentence, type CellName } from './issues';
export { functionWords, type ArgumentName, type FunctionWords } from './functions';
export { sheetTerm } from './workbench/sheetTerms';
export { workbenchWords, type WireWords, type WorkbenchWords } from './workbench/workbench';
export { pageWords, type ChangeListWords, type PageWords } from './page';
export { formatClock } from './pane/clock';
export {
  owingWords,
  paneWords,
  planWords,
  resultsWords,
  scoreWords,
  setUpPaneWords,
  tierEditorWords,
  trackWords,
  type LiveWords,
  type PaneWords,
  type PlanWords,
  type ResultsWords,
  type ScoreWords,
  type SetUpPaneWords,
  type TierEditorWords,
  type TrackWords,
} from './pane';
export { setUpWords } from './setup';
export { monthWords, type OddCode, type OwesWords } from './month';
export { quotable } from './quoting';
