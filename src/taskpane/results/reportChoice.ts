import { createStore, type Store } from '../state/store';

/** Who is to get a report; kept while other places are looked at. */
export interface ReportChoice {
  /** `null` for everyone. */
  readonly department: string | null;
  /** Those without a score too. */
  readonly withWaiting: boolean;
}

/** For `PaneModel.kept`. */
export const reportChoice = (): Store<ReportChoice> =>
  createStore<ReportChoice>({ department: null, withWaiting: false });
