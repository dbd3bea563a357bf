export { findPerson } from './findPerson';
export { glance, type GlancedTable, type LiveState, type MonthGlance } from './glance';
export { goLive, planLive, type LiveOutcome } from './goLive';
export { sentence, type LocatedEdit, type LocatedIssue } from './locate';
export { openMonth, type Month, type OpenOptions } from './openMonth';
export { reasons } from './reportPeople';
export { scoreMonth, type MonthScores, type ScoreOptions, type Standing } from './scoreMonth';
export { tierLabels } from './tierLabels';
export { planReports, writeReports, type ReportFiles } from './writeReports';
