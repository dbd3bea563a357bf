import type { ReadingStep } from '../../terms/quantity';

interface Magnitude {
  readonly power: number;
  readonly steps: readonly ReadingStep[];
}

const MAGNITUDES: Readonly<Record<string, Magnitude>> = {
  万: { power: 4, steps: ['ten-thousands'] },
  亿: { power: 8, steps: ['hundred-millions'] },
  万亿: { power: 12, steps: ['ten-thousands', 'hundred-millions'] },
};
const NONE: Magnitude = { power: 0, steps: [] };

/** `万元` is ten thousand, and `元` is left. */
export function leadingMagnitude(text: string): Magnitude & { readonly rest: string } {
  const word = /^ ?([万萬]?[亿億]|[万萬])/.exec(text);
  const key = word?.[1]?.replace('萬', '万').replace('億', '亿');
  return { ...((key && MAGNITUDES[key]) || NONE), rest: text.slice(word?.[0].length ?? 0) };
}
