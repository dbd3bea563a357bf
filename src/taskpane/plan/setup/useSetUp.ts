import { setUpPaneWords, type SetUpPaneWords } from '../../../i18n';
import type { PaneModel } from '../../paneModel';
import { usePane } from '../../usePane';

interface SetUpPane extends PaneModel {
  readonly setUp: SetUpPaneWords;
}

/** The pane with the words of setting up. */
export function useSetUp(): SetUpPane {
  const pane = usePane();
  return { ...pane, setUp: setUpPaneWords(pane.language) };
}
