import { normalise } from '../reading';

/**
 * What remains of a text when everything that is easily typed two ways is taken away: width, case, spaces, and the
 * many dashes and dots.
 */
export const withoutSpelling = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[‐‑‒–—―−－]/gu, '-')
    .replace(/[·・•‧]/gu, '·');

/** The same, with glyphs that look alike made one: `E0O1` and `EOO1`, 己 and 已. */
export const glyphs = (text: string): string =>
  [...withoutSpelling(text)].map((character) => LOOK_ALIKES.get(character) ?? character).join('');

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    '0oо〇',
    '1il|',
    '5s',
    '已己巳',
    '未末',
    '日曰',
    '人入',
    '土士',
    '千干',
    '工エ',
    '口囗',
    '戊戌戍',
    '侯候',
    '祇衹',
  ].flatMap(([usual = '', ...others]) => others.map((other): [string, string] => [other, usual])),
);
