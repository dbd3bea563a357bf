import { ratio, rational, rationals, toNumber } from '../arithmetic';
import type { Day } from '../terms/brand';

/** The days someone was there; `null` is open: there before the period began, or still there after its end. */
export interface Stay {
  readonly joined: Day | null;
  readonly left: Day | null;
}

/**
 * The part of an amount that belongs to the days present, join and leave days inside.
 * @param span the whole that the amount is for, both ends inside
 * @returns the amount × days present ÷ days, unrounded; 0 for someone who was never there
 * @throws RangeError for a span that ends before it starts.
 * @source SPEC 8 and 11, `PRORATE`
 * @example amountForDays(3000, { first: dayOf(2025, 6, 1), last: dayOf(2025, 6, 30) }, { joined: dayOf(2025, 6, 16), left: null }) //=> 1500
 */
export function amountForDays(
  amount: number,
  { first, last }: { readonly first: Day; readonly last: Day },
  { joined, left }: Stay,
): number {
  if (last < first) throw new RangeError('a span cannot end before it starts');
  const days = Math.min(left ?? last, last) - Math.max(joined ?? first, first) + 1;
  const share = ratio(BigInt(Math.max(0, days)), BigInt(last - first + 1));
  return toNumber(rationals.multiply(rational(amount), share));
}
