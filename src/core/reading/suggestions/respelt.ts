import { spelling } from '../spelling';
import { RESPELLINGS } from './repairs';

/**
 * A text in digits and signs that say exactly what it says: `三万` as `30000`, `3w` as `3万`, `百分之九十` as `90%`.
 * @returns the text as it is where nothing can be respelt; `null` for a text too long for a number
 */
export function respelt(raw: string): string | null {
  const spelt = spelling(raw);
  return spelt && RESPELLINGS.reduce((text, respell) => respell(text).trim(), spelt.text);
}
