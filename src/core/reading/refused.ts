import { failed, type Failed, type Fault, type FaultCode } from '../terms/outcome';
import { spelling } from './spelling';
import { likelyMeaning } from './suggestions/likelyMeaning';
import type { Refusal } from './typed';

export function refused(text: string, { code, suggestion }: Refusal): Failed<Fault> {
  return failed(suggestion === undefined ? { code, text } : { code, text, suggestion });
}

/**
 * Refuses a text with what it was probably meant to be.
 * @param read says of a candidate, spelt in one way, whether it could be read where the text stands
 */
export function unreadable(
  text: string,
  read: (candidate: string) => boolean,
  code: FaultCode = 'unreadable',
): Failed<Fault> {
  const suggestion = likelyMeaning(text, (candidate) => {
    const spelt = spelling(candidate);
    return spelt !== null && read(spelt.text);
  });
  return refused(text, suggestion === undefined ? { code } : { code, suggestion });
}
