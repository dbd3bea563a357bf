import { readQuantity } from '../../reading';
import { textEntry } from '../../terms/entry';
import type { CellFault } from '../cellFaults';
import { faultRule } from '../faultRule';
import type { Fix } from '../issue';

/** An entry that is no number: `约3万`, `1,20`, `很好`. Where it is plain what it stands for, the fix writes it so. */
export const unreadable = faultRule('unreadable', suggested);

function suggested({ place, fault }: CellFault): Fix | null {
  if (fault.suggestion === undefined) return null;
  const quantity = readQuantity(textEntry(fault.suggestion));
  const number = quantity.ok && quantity.value?.unit === null ? quantity.value : null;
  return [
    {
      place,
      old: fault.text,
      new: number ? number.value : fault.suggestion,
      ...(number?.percent ? { percent: true } : {}),
    },
  ];
}
