import type { Language } from '../../i18n';
import type { BlankPersonality } from '../host/functions/marshalling';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const PERSONALITIES = ['null', 'zero'] as const satisfies readonly BlankPersonality[];

/** What a person has chosen about the workbench; kept in this browser. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly personality: BlankPersonality;
  readonly paneWidth: number;
}

const KEY = 'perf-workbench';

export const PANE_WIDTH = { usual: 350, least: 320, most: 720 } as const;

/** What was kept, else what the browser says of its person. */
export function keptPreferences(): Preferences {
  const usual: Preferences = {
    language: /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en',
    theme: usualTheme(),
    personality: 'null',
    paneWidth: PANE_WIDTH.usual,
  };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

function usualTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export const keepPreferences = (preferences: Preferences): void =>
  localStorage.setItem(KEY, JSON.stringify(preferences));
