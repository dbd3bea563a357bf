import { LANGUAGES, workbenchWords } from '../../../i18n';
import { PERSONALITIES, THEMES } from '../preferences';
import { choice } from './choice';
import { element } from './element';
import type { Language } from '../../../i18n';
import type { Preferences } from '../preferences';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** What the window is, which file it shows, and how a person likes it. */
export function titleBar(
  { preferences, fileName }: { readonly preferences: Preferences; readonly fileName: string },
  change: (changed: Partial<Preferences>) => void,
): HTMLElement {
  const { language, theme, personality } = preferences;
  const { name, standIn, settings, themes, personalities } = workbenchWords(language);
  return element(
    'header',
    { class: 'title-bar' },
    element('p', { class: 'brand' }, element('strong', {}, name), element('span', {}, standIn)),
    element('h1', { class: 'file-name', 'data-testid': 'file-name' }, fileName),
    element(
      'div',
      { class: 'choices' },
      choice({
        testId: 'personality',
        label: settings.personality,
        values: PERSONALITIES.map((value) => ({ value, label: personalities[value] })),
        chosen: personality,
        choose: (chosen) => change({ personality: chosen }),
      }),
      choice({
        testId: 'theme',
        label: settings.theme,
        values: THEMES.map((value) => ({ value, label: themes[value] })),
        chosen: theme,
        choose: (chosen) => change({ theme: chosen }),
      }),
      choice({
        testId: 'language',
        label: settings.language,
        values: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        chosen: language,
        choose: (chosen) => change({ language: chosen }),
      }),
    ),
  );
}
