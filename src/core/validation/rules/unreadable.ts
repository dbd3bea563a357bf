import { readQuantity } from '../../reading';
import { textEntry } from '../../terms/entry';
import type { CellFault } from '../cellFault';
import { faultRule } from '../faultRule';
import type { Fix } from '../issue';
import { plainNumber } from '../plainNumber';

/** An entry that is no number: `约3万`, `1,20`, `很好`. Where it is plain what it stands for, the fix writes it so. */
export const unreadable = faultRule('unreadable', suggested);

function suggested({ place, fault: { text, suggestion } }: CellFault): Fix | null {
  if (suggestion === undefined) return null;
  const quantity = readQuantity(textEntry(suggestion));
  const number = quantity.ok && quantity.value ? plainNumber(quantity.value) : null;
  return [{ place, old: text, new: suggestion, ...number }];
}
