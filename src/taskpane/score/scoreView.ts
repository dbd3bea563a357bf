import { createStore, type Store } from '../state/store';

/** What of the ranking is shown; kept while other places are looked at. */
export interface ScoreView {
  readonly search: string;
  /** Whose score is explained; `null` for the ranking. */
  readonly person: string | null;
}

/** For `PaneModel.kept`. */
export const scoreView = (): Store<ScoreView> => createStore<ScoreView>({ search: '', person: null });
