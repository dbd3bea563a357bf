import { normalise } from '../reading';

/**
 * What remains of a text when everything that is easily typed two ways is taken away: width, case, spaces, and the
 * many dashes and dots.
 */
export const withoutSpelling = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[·・•‧]/gu, '·');

/** The same, with glyphs that look alike made one: the letters in `E0O1` and `E0l8` beside digits, 己 and 已. */
export const glyphs = (text: string): string =>
  withoutSpelling(
    normalise(text)
      .replace(/(?<=\d)[Oo〇]+|[Oo〇]+(?=\d)/gu, (letters) => '0'.repeat(letters.length))
      .replace(/(?<=\d)[Il|]+|[Il|]+(?=\d)/gu, (letters) => '1'.repeat(letters.length)),
  ).replace(LIKE_ANOTHER, (character) => LOOK_ALIKES.get(character) ?? character);

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ['已己巳', '未末', '日曰', '人入', '土士', '千干', '工エ', '口囗', '戊戌戍', '侯候', '祗祇衹'].flatMap(
    ([usual = '', ...others]) => others.map((other): [string, string] => [other, usual]),
  ),
);
const LIKE_ANOTHER = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'gu');
