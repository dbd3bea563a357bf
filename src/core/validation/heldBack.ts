import type { Issue } from './rules';

/** Ids of the people whose score an error holds back. */
export const heldBack = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.flatMap(({ severity, people }) => (severity === 'error' ? people : [])));
