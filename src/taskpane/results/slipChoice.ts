import { createStore, type Store } from '../state/store';

/** Whose slip is shown, by id; `''` for nobody's. For `PaneModel.kept`. */
export const slipChoice = (): Store<string> => createStore('');
