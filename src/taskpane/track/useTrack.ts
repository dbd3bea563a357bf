import { trackWords, type PaneWords, type TrackWords } from '../../i18n';
import type { PaneModel } from '../paneModel';
import { usePane } from '../usePane';

interface TrackPane extends PaneModel {
  readonly words: PaneWords & { readonly track: TrackWords };
}

/** The pane with the words of this place, which are loaded with it. */
export function useTrack(): TrackPane {
  const pane = usePane();
  return { ...pane, words: { ...pane.words, track: trackWords(pane.language) } };
}
