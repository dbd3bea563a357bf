import type { Severity } from '../../core';
import { createStore, type Store } from '../state/store';

/** What of the issues is shown; kept while other places are looked at. */
export interface TrackView {
  readonly search: string;
  /** `null` for all. */
  readonly severity: Severity | null;
}

/** For `PaneModel.kept`. */
export const trackView = (): Store<TrackView> => createStore<TrackView>({ search: '', severity: null });
