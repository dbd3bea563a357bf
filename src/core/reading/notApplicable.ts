import { normalise } from './normalise';

const TOKENS: ReadonlySet<string> = new Set(['n/a', 'na', '不适用', '-', '–', '—', '−', '/']);

/**
 * Whether a text says that a metric does not apply. 「无」 does not: it may mean 0.
 * @source SPEC 3, Not applicable
 * @example isNotApplicable(' Ｎ/Ａ ') //=> true
 * @example isNotApplicable('无') //=> false
 */
export const isNotApplicable = (text: string): boolean =>
  text.length < 20 && TOKENS.has(normalise(text).toLowerCase());
