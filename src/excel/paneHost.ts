/// <reference types="office-js" />
import type { Language } from '../i18n';
import type { LiveSheet } from '../tables';
import type { PaneHost, PlaceSource } from '../taskpane';
import { onFreshLook } from './freshLook';
import { officeLiveSheet } from './officeLiveSheet';
import { officeSheetSink } from './officeSheetSink';
import { officeTableSource } from './officeTableSource';
import { officeTheme } from './officeTheme';

/** What the pane knows of Excel. */
export const paneHost = (places: readonly string[]): PaneHost => ({
  source: officeTableSource(),
  live: followedByRibbon(officeLiveSheet()),
  sheets: officeSheetSink(),
  language: displayLanguage(),
  theme: officeTheme(),
  place: hashPlace(places),
});

export const displayLanguage = (): Language =>
  /^zh\b/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en';

const followedByRibbon = (live: LiveSheet): LiveSheet => ({
  ...live,
  onChange: async (listener) => {
    const stopRibbon = onFreshLook(listener);
    const stop = await live.onChange(listener);
    return () => {
      stopRibbon();
      stop();
    };
  },
});

/** The page's hash names the place. */
function hashPlace(places: readonly string[]): PlaceSource {
  type Place = ReturnType<PlaceSource['current']>;
  const current = (): Place => {
    const named = window.location.hash.slice(1);
    return (places.includes(named) ? named : 'home') as Place;
  };
  return {
    current,
    go: (place) => {
      window.location.hash = place;
    },
    listen: (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
  };
}
