import type { Target } from '../../terms/target';
import { asQuantity, type Refusal } from '../typed';
import { bands } from './bands';
import { withoutComparison } from './comparison';
import { plusMinus } from './plusMinus';
import { quantityText } from './quantityText';
import { range } from './range';
import { targetShape } from './targetShape';
import { yesNoWord } from './yesNo';

/**
 * A target in any shape, from a text spelt in one way.
 * @param quote the text as it stands in the cell
 */
export function targetText(text: string, quote = text): Target | Refusal | null {
  const shape = targetShape(text);
  switch (shape) {
    case 'truth':
      return { kind: 'truth', value: yesNoWord(text) === true, text: quote };
    case 'bands':
      return bands(text, quote);
    case 'range':
      return text.includes('±') ? plusMinus(text, quote) : range(text, quote);
    case 'plain':
      return quantityTarget(text, quote);
    case '≤':
    case '<':
    case '≥':
    case '>':
    case '=':
      return compared(text, quote);
  }
}

function quantityTarget(text: string, quote: string): Target | null {
  const typed = quantityText(text);
  return typed && { kind: 'quantity', quantity: asQuantity(typed, quote), comparison: null };
}

function compared(text: string, quote: string): Target | null {
  const split = withoutComparison(text);
  const typed = split && quantityText(split.rest);
  if (!typed) return null;
  return {
    kind: 'quantity',
    quantity: asQuantity(typed, quote, ['comparison']),
    comparison: split.comparison,
  };
}
