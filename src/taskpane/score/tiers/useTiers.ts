import { tierEditorWords, type TierEditorWords } from '../../../i18n';
import type { PaneModel } from '../../paneModel';
import { usePane } from '../../usePane';

interface TierPane extends PaneModel {
  readonly tiers: TierEditorWords;
}

/** The pane with the words of the tier editor. */
export function useTiers(): TierPane {
  const pane = usePane();
  return { ...pane, tiers: tierEditorWords(pane.language) };
}
