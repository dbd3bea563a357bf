import type { Language } from '../../../i18n';

const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN', en: 'en-US' };

/** How Office names the display language. */
export const officeLocale = (language: Language): string => LOCALES[language];
