export { recognise } from './recognise';
export type { RecogniseOptions, Recognition, RecognitionProblem, ScorecardSource } from './recognition';
export type { SettingFault, WorkbookSettings } from './settings/workbookSettings';
