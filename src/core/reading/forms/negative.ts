import type { ReadingStep } from '../../terms/quantity';

/** A text without its sign. */
export interface Unsigned {
  readonly negative: boolean;
  readonly rest: string;
  readonly steps: readonly ReadingStep[];
}

const NOTHING: readonly ReadingStep[] = [];
const PARENTHESES = /^\( ?([^-+()]*?) ?\)$/;

/** `-5`, `+5`, and `(1,200)` as bookkeepers write it. */
export function withoutSign(text: string): Unsigned {
  if (!/^[-+(]/.test(text)) return { negative: false, rest: text, steps: NOTHING };
  const inside = PARENTHESES.exec(text)?.[1];
  if (inside !== undefined) return { negative: true, rest: inside, steps: ['negative-parentheses'] };
  const sign = /^[+-] ?/.exec(text)?.[0];
  return sign === undefined
    ? { negative: false, rest: text, steps: NOTHING }
    : { negative: sign.startsWith('-'), rest: text.slice(sign.length), steps: NOTHING };
}
