export { editedWorkbook } from './cellEdits/editedWorkbook';
export { findPerson } from './findPerson';
export { glance, type GlancedTable, type LiveState, type MonthGlance } from './glance';
export { goLive, planLive, type LiveOutcome } from './goLive';
export type { LocatedEdit, LocatedIssue } from './locate';
export { openMonth, type Month, type OpenOptions } from './openMonth';
export { reasons } from './reportPeople';
export { scoreMonth, type MonthScores, type ScoreOptions, type Standing } from './scoreMonth';
export { tierLabels } from './tierLabels';
export { planReports, writeReports, type ReportFiles } from './writeReports';
export {
  changedSince,
  planFingerprint,
  slipFingerprint,
  slipFingerprints,
  type ChangedSince,
  type SlipFingerprints,
} from './changedSince';
export { fixes, fixOffer, type FixKind, type FixOffer, type FixRow } from './fixes';
export { slipText } from './slipText';
export { tierPreview, type TierPreview } from './tierPreview';
export { tierNotes } from './tierPreview/tierNotes';
export { flowSentences, schemeSentence, watchSentence } from './tierPreview/tierSentences';
export { applyWhatIf, whatIf, type WhatIf, type WhatIfPerson } from './whatIf';
export type { Refusal, TargetChange, WhatIfChange } from './whatIf/change';
export { refusalSentence, whatIfSentence } from './whatIf/whatIfSentences';
export { whoOwes, type Owing, type OwingGroup, type OwingPerson } from './whoOwes';
export { owingMessage } from './whoOwes/owingMessage';
export { planReportTabs, writeReportTabs, type ReportTabs } from './writeReportTabs';
export { holdsUp, pastedPeople, peopleSentence, pickedPeople } from './pastedPeople';
export { setUp, type SetUpOptions, type SetUpOutcome, type SetUpPorts, type SetUpResult } from './setUp';
export { setUpFaultSentence } from './setUp/faultSentence';
export type { SetUpQuestion, TakenTable } from './setUp/questions';
export { sentence } from './sentence';
