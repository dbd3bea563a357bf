import { PLACES, type Place, type PlaceSource } from '../taskpane';

/** The page's hash names the place that is open. */
export const hashPlace = (): PlaceSource => ({
  current() {
    const named = window.location.hash.slice(1);
    return PLACES.find((place: Place) => place === named) ?? 'home';
  },
  go(place) {
    window.location.hash = place;
  },
  listen(listener) {
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  },
});
