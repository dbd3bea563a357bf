export type { Goal, GoalFault } from './goal';
export { rollUp } from './rollUp';
