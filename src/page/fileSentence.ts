import { commandWords, type Language } from '../i18n';
import { WorkbookFileError } from '../ooxml';

/** Why a file could not be opened, and what to do. */
export function fileSentence(cause: unknown, language: Language): string {
  const words = commandWords(language);
  if (!(cause instanceof WorkbookFileError))
    return words.unexpected(cause instanceof Error ? cause.message : String(cause));
  const { code, facts } = cause;
  return 'found' in facts ? `${words.foundInstead[facts.found]}${words.files[code]}` : words.files[code];
}
