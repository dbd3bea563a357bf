export { assignRoles, suggestedTemplate, type Assigned } from './assignRoles';
export { EXTRA_COLUMNS, type ExtraColumn, type NewEmployee, type RoleChoice } from './choice';
export type { SetUpChoice, SetUpFault } from './choice';
export { SET_UP_TABLES, type SetUpTable } from './context';
export { gridOf } from './gridOf';
export { planSetUp } from './planSetUp';
export { sampleChoice } from './sampleChoice';
export { setUpFaults } from './setUpFaults';
export { tableOfStamp } from './stamps';
