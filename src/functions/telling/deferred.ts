import { functionWords } from '../../i18n';
import { missingError } from '../cellError';
import { displayLanguage } from '../displayLanguage';
import type { TELLING_FUNCTIONS } from '../telling';

type TellingId = keyof typeof TELLING_FUNCTIONS;

/** Where the bundle that follows leaves its functions. */
export interface TellingHost {
  perfTelling?: typeof TELLING_FUNCTIONS;
}

/**
 * A function that is registered at once and answers from the bundle that follows; Excel asks for nothing before the
 * page has loaded both.
 */
export const deferred =
  (id: TellingId) =>
  (...given: unknown[]): unknown => {
    const telling = (globalThis as TellingHost).perfTelling;
    if (!telling) throw missingError(functionWords(displayLanguage()).stillLoading);
    const tell: (...given: never[]) => unknown = telling[id];
    return tell(...(given as never[]));
  };
