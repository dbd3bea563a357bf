import type { ReadingStep } from '../../terms/quantity';

/** The digits at the beginning of a text, and what stands behind them. */
export interface Numeral {
  readonly mantissa: string;
  readonly exponent: number;
  readonly rest: string;
  readonly steps: readonly ReadingStep[];
}

/** Thousands are grouped throughout, by commas or by spaces, or not at all: 1,20 and 4 5 are no numbers. */
const WHOLE = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+`;
const NUMERAL = new RegExp(String.raw`^((?:${WHOLE})(?:\.\d+)?|\.\d+)(?:[eE]([+-]?\d{1,4}))?(?![\d.,])`);

/** `1,200.5 件` is 1200.5, and ` 件` is left. */
export function leadingNumeral(text: string): Numeral | null {
  const match = NUMERAL.exec(text);
  if (!match) return null;
  const [whole, digits = '', exponent] = match;
  const mantissa = digits.replace(/[, ]/g, '');
  const steps: ReadingStep[] = [];
  if (digits.length !== mantissa.length) steps.push('thousands');
  if (exponent !== undefined) steps.push('exponent');
  return { mantissa, exponent: Number(exponent ?? 0), rest: text.slice(whole.length), steps };
}
