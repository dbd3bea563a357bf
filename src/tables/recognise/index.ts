export { recognise } from './recognise';
export type { RecogniseOptions, Recognition, RecognitionProblem } from './recognition';
