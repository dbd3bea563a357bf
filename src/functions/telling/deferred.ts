import { functionWords } from '../../i18n';
import { missingError } from '../cellError';
import { displayLanguage } from '../displayLanguage';
import type { TELLING_FUNCTIONS } from '../telling';

type TellingId = keyof typeof TELLING_FUNCTIONS;

/** Where the bundle that follows leaves its functions, and whom it tells. */
export interface TellingHost {
  perfTelling?: typeof TELLING_FUNCTIONS;
  perfTellingArrived?: () => void;
}

const host = globalThis as TellingHost;

/**
 * A function that is registered at once and answers from the bundle that follows.
 *
 * Excel may ask as soon as the page is parsed, which is before deferred scripts have run, and it does not ask again
 * while the arguments stay the same: so an early call waits, until the bundle is there or cannot come any more.
 */
export const deferred =
  (id: TellingId) =>
  (...given: unknown[]): unknown =>
    host.perfTelling || !following ? told(id, given) : following.then(() => told(id, given));

function told(id: TellingId, given: readonly unknown[]): unknown {
  if (!host.perfTelling) throw missingError(functionWords(displayLanguage()).notLoaded);
  const tell: (...given: never[]) => unknown = host.perfTelling[id];
  return tell(...(given as never[]));
}

/** Settled by the bundle, or by the page once it has been through its scripts; none where no page is being read. */
const following =
  typeof document === 'object' && document.readyState === 'loading'
    ? new Promise<void>((resolve) => {
        host.perfTellingArrived = resolve;
        document.addEventListener('DOMContentLoaded', () => {
          resolve();
        });
      })
    : null;
