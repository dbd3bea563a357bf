import type { Quantity, ReadingStep } from '../terms/quantity';
import type { Edit } from './issue';

/** Spellings that a plain number says as well. A unit, a currency or a 万 would be lost with the text. */
const PLAIN: ReadonlySet<ReadingStep> = new Set([
  'full-width',
  'spaces',
  'thousands',
  'percent',
  'minus-sign',
  'negative-parentheses',
  'exponent',
  'text-number',
]);

/** The number to write in place of a text that says nothing more than it; `null` for any other text. */
export function plainNumber({ value, unit, percent, steps }: Quantity): Pick<Edit, 'new' | 'percent'> | null {
  if ((unit !== null && unit !== '%') || !steps.every((step) => PLAIN.has(step))) return null;
  return { new: value, ...(percent ? { percent } : {}) };
}
