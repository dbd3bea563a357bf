import type { Band } from '../../terms/target';
import type { Refusal, Typed } from '../typed';
import { withoutComparison } from './comparison';
import { quantityText } from './quantityText';
import { rangeEnds } from './range';
import { shareSuffix } from './sharing';

/** The condition of one band, its bounds still with their units; both bounds are the same but for an interval. */
export interface BandCondition {
  readonly kind: Band['kind'];
  readonly low: Typed;
  readonly high: Typed;
}

const KINDS = { '≥': 'at-least', '>': 'above', '≤': 'at-most', '<': 'below' } as const;

/** `≥45%`, `40~45`, `45以上`; `null` when it is no condition. */
export function bandCondition(text: string): BandCondition | Refusal | null {
  const compared = withoutComparison(text);
  if (compared) {
    const bound = quantityText(compared.rest);
    if (!bound || compared.comparison === '=') return null;
    return { kind: KINDS[compared.comparison], low: bound, high: bound };
  }
  const ends = rangeEnds(text);
  if (!ends) return null;
  const shared = shareSuffix(ends.low, ends.high);
  return 'code' in shared ? shared : { kind: 'within', low: shared[0], high: shared[1] };
}
