import { normalise, rational, rationals, toNumber } from '../../core';

const NUMERAL = /[+-]?\d[\d,]*(?:\.\d+)?/;

interface Rewording {
  /** What the text says, and what it is to say. */
  readonly from: number;
  readonly to: number;
  /** Spellings to fall back on, best first. */
  readonly otherwise: readonly string[];
  /** Whether a text says what it is to say. */
  readonly says: (text: string) => boolean;
}

/**
 * A text that says another number in the same words: `≤2分钟` becomes `≤2.5分钟`, `3万元` `3.5万元`. Each spelling is
 * read back before it is used.
 * @returns `null` where no spelling says it
 */
export function reworded(text: string, { from, to, otherwise, says }: Rewording): string | null {
  const plain = normalise(text);
  const numeral = NUMERAL.exec(plain)?.[0];
  const own = numeral === undefined ? null : inProportion(Number(numeral.replaceAll(',', '')), from, to);
  const spelt =
    own === null || numeral === undefined
      ? []
      : [plain.replace(numeral, numeral.includes(',') ? grouped(own) : digits(own))];
  return [...spelt, ...otherwise].find(says) ?? null;
}

/** What `part` of `from` is in `to`, exactly. */
export function inProportion(part: number, from: number, to: number): number | null {
  if (!Number.isFinite(part) || from === 0) return part === from ? to : null;
  const { divide, multiply } = rationals;
  return Number(toNumber(divide(multiply(rational(part), rational(to)), rational(from))).toPrecision(15));
}

/** Plain digits, as one would type them. */
export const digits = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
};

/** `1,200`. */
const grouped = (value: number): string => digits(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** `3.5%`. */
export const percentDigits = (value: number): string => `${digits(Number((value * 100).toPrecision(14)))}%`;
