import type { Language } from '../i18n';
import type { LiveSheet, SheetSink, TableSource } from '../tables';

/** The five places of the pane, in the order of the month; the hash of the page names the one that is open. */
export const PLACES = ['home', 'plan', 'track', 'score', 'results'] as const;
export type Place = (typeof PLACES)[number];

export type PaneTheme = 'light' | 'dark' | 'contrast';

/** The host's look, followed while it changes. */
export interface ThemeSource {
  current(): PaneTheme;
  /** Returns how to stop. */
  listen(listener: () => void): () => void;
}

/** Which place is open: ribbon buttons, links and the tabs all go through here. */
export interface PlaceSource {
  current(): Place;
  go(place: Place): void;
  /** Returns how to stop. */
  listen(listener: () => void): () => void;
}

/** Everything the pane knows of the program around it. */
export interface PaneHost {
  readonly source: TableSource;
  readonly live: LiveSheet;
  readonly sheets: SheetSink;
  /** Of the program's menus, and so of the pane. */
  readonly language: Language;
  readonly theme: ThemeSource;
  readonly place: PlaceSource;
  /** A file that was read, not an open workbook: nothing in it is computed, so that live formulas have no place. */
  readonly fromFile?: boolean;
  /** For the style elements, where the page's policy asks for one. */
  readonly nonce?: string;
}
