export type { ReportContext, ReportPerson } from './context';
export { reportFileName, uniqueFileName } from './reportFileName';
export { sheetName } from './sheetName';
export { libraryEntry } from './slipLines';
export { slipPlan } from './slipPlan';
export { dashboardPlan } from './dashboardPlan';
export { goalConfirmationPlan } from './goalConfirmationPlan';
export { resultsPlan } from './resultsPlan';
