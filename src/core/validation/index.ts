export { heldBack } from './heldBack';
export type { Edit, Place } from './issue';
export { RULES, type FactsOf, type Issue, type IssueCode, type IssueWith } from './rules';
export { validate } from './validate';
