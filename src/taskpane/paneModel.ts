import type { Language } from '../i18n';
import { paneWords, type PaneWords } from '../i18n';
import type { SheetPlace } from '../tables';
import { createMonthReader, type MonthReader } from './month/monthReader';
import { followEdits } from './month/followEdits';
import type { PaneHost } from './paneHost';
import { createStore, type Store } from './state/store';

/** What the pane remembers, apart from what it shows: views come and go, or break, and this stays. */
export interface PaneModel {
  readonly host: PaneHost;
  readonly language: Language;
  readonly words: PaneWords;
  readonly month: MonthReader;
  /** Read out to those who do not see the pane. */
  readonly announcement: Store<string>;
  /** Where the workbook could not be taken to. */
  readonly lostPlace: Store<SheetPlace | null>;
  readonly goTo: (place: SheetPlace) => Promise<void>;
  /** What a place keeps for itself, made when the place is first opened. */
  readonly kept: <Value>(make: (pane: PaneModel) => Value) => Value;
  /** Reads the month and follows edits. Returns how to stop. */
  readonly start: () => () => void;
}

export function createPaneModel(host: PaneHost): PaneModel {
  const keepsakes = new Map<unknown, unknown>();
  const month = createMonthReader(host.source);
  const lostPlace = createStore<SheetPlace | null>(null);
  const pane: PaneModel = {
    host,
    language: host.language,
    words: paneWords(host.language),
    month,
    announcement: createStore(''),
    lostPlace,
    async goTo(place) {
      try {
        await host.live.select(place);
        lostPlace.set(null);
      } catch {
        lostPlace.set(place);
      }
    },
    kept<Value>(make: (pane: PaneModel) => Value): Value {
      if (!keepsakes.has(make)) keepsakes.set(make, make(pane));
      return keepsakes.get(make) as Value;
    },
    start() {
      void month.refresh();
      return followEdits(host.live, () => void month.refresh());
    },
  };
  return pane;
}
