import { check } from './check';
import { explain } from './explain';
import { feedback } from './feedback';
import type { TellingHost } from './telling/deferred';

/**
 * The functions that tell in sentences. Their rules and words weigh more than all the others together, so that they come
 * in a bundle of their own, right after the one that registers them.
 */
export const TELLING_FUNCTIONS = { CHECK: check, EXPLAIN: explain, FEEDBACK: feedback } as const;

const host = globalThis as TellingHost;
host.perfTelling = TELLING_FUNCTIONS;
host.perfTellingArrived?.();
