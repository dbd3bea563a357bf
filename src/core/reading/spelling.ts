import type { ReadingStep } from '../terms/quantity';
import { normalise } from './normalise';

/** A typed text with one sign for each of the many that look alike, and what that took. */
export interface Spelling {
  readonly text: string;
  readonly steps: readonly ReadingStep[];
}

/** Nobody types a number or a target longer than this; a pasted article is refused before anything looks at it. */
const LONGEST = 1000;

/** Digits that NFKC would melt into their neighbours: 10² into 102, ⑴ into minus 1, ½ into 1⁄2; in m² they may stand. */
const FUSED = /(?:^|[^a-z])[²³¹⁰-₎]|[①-⓿❶-➓㈠-㉃㉈-㉟㊀-㋋㏠-㏾㍘-㍰⒈-⒛¼-¾⅐-↏]/iu;

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/——/g, '~'],
  [/[‐-―−˗➖]/g, '-'],
  [/[〜∼∽˜～]/g, '~'],
  [/[≦⩽]|<=|=</g, '≤'],
  [/[≧⩾]|>=|=>/g, '≥'],
  [/\+\/?-(?=[\d.])/g, '±'],
  [/∶/g, ':'],
];

/** Signs of which each has but one spelling; most cells hold nothing else. */
const PLAIN = /^[\dA-Za-z.,%():/~±≤≥¥ \u4E00-\u9FFF-]*$/;

/**
 * Spells a typed text in one way: NFKC, ASCII minus, single spaces; line ends stay, they separate bands.
 * @returns `null` for what must not be read at all: texts too long, and digits that would melt together
 */
export function spelling(raw: string): Spelling | null {
  if (raw.length > LONGEST && raw.trim().length > LONGEST) return null;
  if (PLAIN.test(raw)) return plainly(raw);
  if (FUSED.test(raw)) return null;
  const plain = normalise(raw);
  const spaced = plain.replace(/[^\S\n]+/g, ' ');
  const text = ALIKE.reduce((spelt, [alike, sign]) => spelt.replace(alike, sign), spaced);
  return { text, steps: stepsTo(raw, spaced, text) };
}

function plainly(raw: string): Spelling {
  if (!raw.includes(' ')) return { text: raw, steps: [] };
  return { text: raw.trim().replace(/ {2,}/g, ' '), steps: ['spaces'] };
}

function stepsTo(raw: string, spaced: string, text: string): readonly ReadingStep[] {
  const steps: ReadingStep[] = [];
  if (/[\uFF01-\uFF5E\uFFE0-\uFFE6]/.test(raw)) steps.push('full-width');
  if (/\s/.test(raw)) steps.push('spaces');
  if (text.startsWith('-') && !spaced.startsWith('-')) steps.push('minus-sign');
  return steps;
}
