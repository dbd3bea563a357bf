import type { Typed } from '../typed';
import { plainQuantity } from './plainQuantity';

/** `4.3/5`: a rating with the top of its scale beside it. */
export function outOf(text: string): { readonly rating: Typed; readonly scale: number } | null {
  const parts = text.split('/');
  const [rating, scale] = parts.map((part) => plainQuantity(part.trim()));
  if (parts.length !== 2 || !rating || !scale || !isScore(rating) || !isScore(scale)) return null;
  return scale.value > 0 ? { rating, scale: scale.value } : null;
}

const isScore = ({ unit, percent }: Typed): boolean =>
  !percent && (unit === null || unit === '分' || unit === '星');
