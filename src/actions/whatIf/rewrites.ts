import type { Rewrite } from './planned';
import { digits, inProportion, percentDigits, reworded } from '../cellEdits/reworded';

interface NumberGiven {
  /** As read now; `null` for a blank cell. */
  readonly from: number | null;
  readonly to: number;
  /** Reads a text as the cell's column would; `null` for what is no number of the same kind. */
  readonly read: (text: string) => number | null;
  readonly otherwise?: readonly string[];
}

/**
 * Another number in a cell: a number stays one, under its own format; a text says it in its own words; a blank cell
 * takes the number.
 */
export const numberRewrite =
  ({ from, to, read, otherwise = [] }: NumberGiven): Rewrite =>
  (held) => {
    const value = held?.value ?? '';
    if (typeof value !== 'object' && value !== '' && from === to) return { after: value };
    if (typeof value === 'string' && value.trim() !== '') {
      const text = reworded(value, {
        from: from ?? 0,
        to,
        otherwise: [percentDigits(to), digits(to), ...otherwise],
        says: (candidate) => read(candidate) === to,
      });
      return text === null ? null : { after: text };
    }
    if (typeof value === 'number') {
      // 3 under the format 0"万" is read as 30000.
      const own = from === null || value === from ? to : inProportion(value, from, to);
      return own === null ? null : { after: own };
    }
    if (typeof value !== 'string') return null;
    return { after: to, ...asNumber(held?.format ?? '') };
  };

/** A cell formatted as text would make text of a number. */
export const asNumber = (format: string): { readonly numberFormat?: string } =>
  format.includes('@') ? { numberFormat: 'General' } : {};

/** Nothing in a cell. */
export const blankRewrite: Rewrite = () => ({ after: null });
