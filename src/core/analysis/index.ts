export {
  completeness,
  departmentSummaries,
  tierCounts,
  type DepartmentSummary,
  type TieredScore,
} from './departmentSummaries';
export { distribution, type Bucket } from './distribution';
export { mean } from './mean';
export { median, quantiles } from './quantiles';
export { MINIMUM_HISTORY, OUTLIER_Z, robustOutlier, robustZ, type Outlier } from './robustOutlier';
export { sectionAverages, type SectionAverage } from './sectionAverages';
export { strengthsAndImprovements, type Feedback } from './strengthsAndImprovements';
export { subjectivity } from './subjectivity';
