import { LANGUAGES, type Language } from '../../i18n';
import { usePage, useStore, useWords } from './usePage';

/** Each by its own name. */
const NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

export function LanguageChoice() {
  const { language } = usePage();
  const chosen = useStore(language);
  const { bar } = useWords();
  return (
    <select
      className="language"
      aria-label={bar.language}
      data-testid="language"
      value={chosen}
      onChange={({ currentTarget: { value } }) =>
        language.set(LANGUAGES.find((each) => each === value) ?? chosen)
      }
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {NAMES[each]}
        </option>
      ))}
    </select>
  );
}
