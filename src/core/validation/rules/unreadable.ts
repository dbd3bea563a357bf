import { readQuantity, respelt } from '../../reading';
import { textEntry } from '../../terms/entry';
import type { CellFault } from '../cellFault';
import { faultRule } from '../faultRule';
import type { Fix } from '../issue';
import { plainNumber } from '../plainNumber';

/**
 * An entry that is no number: `约3万`, `1,20`, `很好`. Where it is one, only spelt unusually, as 三万, the fix writes it
 * plainly; what it was probably meant to be is said and left to the person.
 */
export const unreadable = faultRule('unreadable', suggested);

function suggested({ place, fault: { text, suggestion } }: CellFault): Fix | null {
  if (suggestion === undefined || respelt(text) !== suggestion) return null;
  const quantity = readQuantity(textEntry(suggestion));
  const number = quantity.ok && quantity.value ? plainNumber(quantity.value) : null;
  return [{ place, old: text, new: suggestion, ...number }];
}
