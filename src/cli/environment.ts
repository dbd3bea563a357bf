import type { Language } from '../i18n';

/** The language of a POSIX locale: English where one says so, Chinese otherwise. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return locale.startsWith('en') ? 'en' : 'zh-CN';
}
