/// <reference types="office-js" />
import type { PaneTheme, ThemeSource } from '../taskpane';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Office's theme; the system's where Office tells none. */
export const officeTheme = (): ThemeSource => ({
  current,
  listen: (listener) => {
    const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
    // Excel tells nobody that its theme was changed; the person comes back from a dialog of its own.
    const changes = [...queries.map((query) => [query, 'change'] as const), [window, 'focus'] as const];
    for (const [target, event] of changes) target.addEventListener(event, listener);
    return () => {
      for (const [target, event] of changes) target.removeEventListener(event, listener);
    };
  },
});

/** Office's own black theme is a dark grey; only high contrast is black itself. */
const BLACK = /^#?000000/;

function current(): PaneTheme {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  const background = officeTheme?.bodyBackgroundColor;
  if (window.matchMedia(CONTRAST).matches || BLACK.test(background ?? '')) return 'contrast';
  const isDark = background === undefined ? window.matchMedia(DARK).matches : isDarkColor(background);
  return isDark ? 'dark' : 'light';
}

/** @example isDarkColor('#262626') //=> true */
function isDarkColor(color: string): boolean {
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color);
  if (hex === null) return false;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
