/** Characters that take no room: zero-width spaces and joiners, marks of writing direction, soft hyphens. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const PLAIN = /^[!-~]*$/;

/**
 * A text in one spelling: full-width forms made plain (NFKC), invisible characters dropped, every kind of space trimmed.
 * @source SPEC 3, Numbers as people type them
 * @example normalise('　９８．５％ ') //=> '98.5%'
 * @example normalise('合计（元）') //=> '合计(元)'
 */
export const normalise = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').trim();
