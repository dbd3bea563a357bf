import type { Typed } from '../typed';
import { duration } from './duration';
import { plainQuantity } from './plainQuantity';

/** A single quantity, spelt in one way and without a comparison sign; `null` when it is none. */
export const quantityText = (text: string): Typed | null => plainQuantity(text) ?? duration(text);
