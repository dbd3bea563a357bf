import { spelling } from '../spelling';
import { REPAIRS } from './repairs';

/** Longer texts are remarks, not slips of typing. */
const LONGEST = 40;

/**
 * What a refused text was probably meant to be, ready to be typed instead: `约3万` as `3万`, `三万` as `30000`.
 * @param reads whether a candidate can be read where the text stood
 * @returns `undefined` where nothing likely can be read either
 */
export function likelyMeaning(raw: string, reads: (candidate: string) => boolean): string | undefined {
  const spelt = raw.length > LONGEST ? null : spelling(raw);
  let candidate = spelt?.text ?? '';
  for (const repair of REPAIRS) {
    const next = repair(candidate).trim();
    if (next === candidate) continue;
    if (reads(next)) return next;
    candidate = next;
  }
  return undefined;
}
