import type { Target } from '../../terms/target';
import { inCommonUnit } from '../units/commonUnit';
import { asQuantity, type Refusal, type Typed } from '../typed';
import { bothBounds } from './bothBounds';
import { quantityText } from './quantityText';
import { shareSuffix } from './sharing';

export type RangeTarget = Extract<Target, { readonly kind: 'range' }>;

interface Ends {
  readonly low: Typed;
  readonly high: Typed;
  /** The ends as typed, for the suggestion to turn them round. */
  readonly texts: readonly [string, string];
}

const WORDS = [/^(.+?) ?~ ?(.+)$/, /^(.+?) ?至 ?(.+)$/, /^(.+?) ?到 ?(.+)$/, /^(.+?) to (.+)$/i] as const;

/** `24~48`, `24-48小时`, `3~5%`, `≥3%且≤5%`; `null` when the text is no range. */
export function range(text: string, quote: string): RangeTarget | Refusal | null {
  const bounds = bothBounds(text);
  const ends = bounds ? readEnds(...bounds) : rangeEnds(text);
  if (!ends) return null;
  const shared = shareSuffix(ends.low, ends.high);
  if ('code' in shared) return shared;
  const [low, high] = shared;
  const common = inCommonUnit([low, high]);
  if ('code' in common) return common;
  const [from = 0, to = 0] = common.values;
  if (from > to) return { code: 'range-reversed', suggestion: `${ends.texts[1]}~${ends.texts[0]}` };
  return {
    kind: 'range',
    low: asQuantity({ ...low, value: from, unit: common.unit }, quote),
    high: asQuantity({ ...high, value: to, unit: common.unit }, quote),
  };
}

/** The two quantities of a range, before they are compared; `null` when there are not two. */
export function rangeEnds(text: string): Ends | null {
  if (!/.[-~至到 ]/.test(text)) return null;
  for (const word of WORDS) {
    const parts = word.exec(text);
    const ends = parts && readEnds(parts[1] ?? '', parts[2] ?? '');
    if (ends) return ends;
  }
  return hyphenated(text);
}

/** A hyphen may also be a minus or belong to an exponent, so each is tried as the one between. */
function hyphenated(text: string): Ends | null {
  const places = [...text.matchAll(/-/g)].map(({ index }) => index).filter((index) => index > 0);
  if (places.length > 4) return null;
  for (const place of places) {
    const ends = readEnds(text.slice(0, place), text.slice(place + 1));
    if (ends) return ends;
  }
  return null;
}

function readEnds(from: string, to: string): Ends | null {
  const texts = [from.trim(), to.trim()] as const;
  const low = quantityText(texts[0]);
  const high = low && quantityText(texts[1]);
  return high ? { low, high, texts } : null;
}
