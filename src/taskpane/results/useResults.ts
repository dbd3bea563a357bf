import { resultsWords, type PaneWords, type ResultsWords } from '../../i18n';
import type { PaneModel } from '../paneModel';
import { usePane } from '../usePane';

interface ResultsPane extends PaneModel {
  readonly words: PaneWords & { readonly results: ResultsWords };
}

/** The pane with the words of this place, which are loaded with it. */
export function useResults(): ResultsPane {
  const pane = usePane();
  return { ...pane, words: { ...pane.words, results: resultsWords(pane.language) } };
}
