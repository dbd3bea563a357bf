import { scoreWords, type PaneWords, type ScoreWords } from '../../i18n';
import type { PaneModel } from '../paneModel';
import { usePane } from '../usePane';

interface ScorePane extends PaneModel {
  readonly words: PaneWords & { readonly score: ScoreWords };
}

/** The pane with the words of this place, which are loaded with it. */
export function useScore(): ScorePane {
  const pane = usePane();
  return { ...pane, words: { ...pane.words, score: scoreWords(pane.language) } };
}
