import type { Severity } from '../../core';
import { createStore, type Store } from '../state/store';

export const GROUPINGS = ['severity', 'column', 'person'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What of the issues is shown; kept while other places are looked at. */
export interface TrackView {
  readonly search: string;
  /** `null` for all. */
  readonly severity: Severity | null;
  readonly grouping: Grouping;
}

/** Everything, the gravest first. */
export const WHOLE_VIEW: TrackView = { search: '', severity: null, grouping: 'severity' };

/** For `PaneModel.kept`. */
export const trackView = (): Store<TrackView> => createStore(WHOLE_VIEW);
