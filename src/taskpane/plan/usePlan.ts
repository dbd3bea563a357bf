import { planWords, type PaneWords, type PlanWords } from '../../i18n';
import type { PaneModel } from '../paneModel';
import { usePane } from '../usePane';

interface PlanPane extends PaneModel {
  readonly words: PaneWords & { readonly plan: PlanWords };
}

/** The pane with the words of this place, which are loaded with it. */
export function usePlan(): PlanPane {
  const pane = usePane();
  return { ...pane, words: { ...pane.words, plan: planWords(pane.language) } };
}
