/** What can be wrong with a live formula, and what can keep one from being written; their sentences are the pane's. */
export type LiveFault = 'name' | 'blocked' | 'outdated' | 'error';
export type LiveObstacle =
  'no-rows' | 'columns-missing' | 'no-room' | 'no-ids' | 'merged-ids' | 'people-apart' | 'weights-by-part';
