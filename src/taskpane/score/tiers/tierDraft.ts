import type { EditableScheme } from '../../../core';
import { createStore, type Store } from '../../state/store';

/** A tier scheme while somebody tries it; kept while other places are looked at. */
export interface TierDraft {
  readonly open: boolean;
  /** `null` as long as it is the workbook's own. */
  readonly scheme: EditableScheme | null;
}

/** For `PaneModel.kept`. */
export const tierDraft = (): Store<TierDraft> => createStore<TierDraft>({ open: false, scheme: null });
