import type { Language } from '../i18n';

interface Host {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
}

/** The language of Excel's own menus, in which sentences are told; Chinese where no host says. */
export function displayLanguage(): Language {
  const tag = (globalThis as Host).Office?.context?.displayLanguage;
  return typeof tag !== 'string' || /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}
