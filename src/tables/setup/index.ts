export { assignRoles, type Assigned } from './assignRoles';
export type { NewEmployee, RoleChoice } from './choice';
export type { SetUpChoice, SetUpFault } from './choice';
export { SET_UP_TABLES, type SetUpTable } from './context';
export { gridOf } from './gridOf';
export { holdsSample } from './holdsSample';
export { planSetUp } from './planSetUp';
export { sameContent } from './sameContent';
export { sampleChoice } from './sampleChoice';
export { setUpFaults } from './setUpFaults';
export { tableOfStamp } from './stamps';
export { cellsInRange } from './people/cellsInRange';
export { cellsInText } from './people/cellsInText';
export {
  readPeople,
  type PeopleColumn,
  type PeopleOptions,
  type PeopleProblem,
  type PeopleRead,
} from './people/readPeople';
