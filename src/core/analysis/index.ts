export { completeness, departmentSummaries, type DepartmentSummary } from './departmentSummaries';
export { distribution, type Bucket } from './distribution';
export { histogram } from './histogram';
export { mean } from './mean';
export { median, quantiles } from './quantiles';
export { robustOutlier, robustZ } from './robustOutlier';
export { sectionAverages, type SectionAverage } from './sectionAverages';
export { strengthsAndImprovements } from './strengthsAndImprovements';
export { subjectivity } from './subjectivity';
