export { mountPane } from './mountPane';
export {
  PLACES,
  type PaneHost,
  type PaneTheme,
  type Place,
  type PlaceSource,
  type ThemeSource,
} from './paneHost';
