export { entryOf } from './format/entryOf';
export { recognise } from './recognise';
export type {
  RecognisedList,
  RecogniseOptions,
  Recognition,
  RecognitionProblem,
  ScorecardSource,
} from './recognition';
