import type { ThemeSource } from '../taskpane';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The system's look. */
export const systemTheme = (): ThemeSource => ({
  current() {
    if (window.matchMedia(CONTRAST).matches) return 'contrast';
    return window.matchMedia(DARK).matches ? 'dark' : 'light';
  },
  listen(listener) {
    const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', listener);
    return () => {
      for (const query of queries) query.removeEventListener('change', listener);
    };
  },
});
