const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const NUMERAL = /^[\d.零一二三四五六七八九十百千万亿]{1,20}$/;
const TOKEN = /\d+(?:\.\d+)?|./g;

/** What was read so far of 三千五百万二: whole ten thousands, the section below them, and a digit that waits for its word. */
interface Sum {
  readonly total: number;
  readonly section: number;
  readonly digit: number | null;
  /** The last word, of which a digit at the end is a tenth: 两万五 is 25 000. */
  readonly word: number;
}

/**
 * The number that Chinese numerals stand for: 三万 is 30 000, 一百二十 is 120, 两万五 is 25 000, 3万5千 is 35 000.
 * @returns `null` for anything else
 */
export function hanNumeral(text: string): number | null {
  const spelt = text.replace(/〇/g, '零').replace(/两/g, '二');
  if (!NUMERAL.test(spelt)) return null;
  let sum: Sum | null = { total: 0, section: 0, digit: null, word: 1 };
  for (const token of spelt.match(TOKEN) ?? []) sum = sum && withToken(sum, token);
  if (!sum) return null;
  const tenth = sum.word >= 100 ? sum.word / 10 : 1;
  return sum.total + sum.section + (sum.digit ?? 0) * tenth;
}

function withToken({ total, section, digit, word }: Sum, token: string): Sum | null {
  const small = SMALL[token];
  if (small !== undefined)
    return { total, section: section + (digit ?? 1) * small, digit: null, word: small };
  const large = LARGE[token];
  if (large !== undefined) {
    const counted = section + (digit ?? 0);
    const sum = counted === 0 ? total * large : total + counted * large;
    return sum === 0 ? null : { total: sum, section: 0, digit: null, word: large };
  }
  const next = DIGITS.includes(token) ? DIGITS.indexOf(token) : Number(token);
  if (Number.isNaN(next) || (digit !== null && digit !== 0)) return null;
  return { total, section, digit: next, word: next === 0 ? 1 : word };
}
