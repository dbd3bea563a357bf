import { failed, ok, type Outcome } from '../terms/outcome';
import { FIVE_TIERS, schemeOfKind, THREE_TIERS, type GuardedScheme, type TierScheme } from './scheme';
import { schemeFault, type TierFault } from './schemeFault';

/** What a person may say of tiers, on a command line or in Settings; whatever is left out is shipped. */
export interface TierChoice {
  readonly kind?: TierScheme['kind'];
  /** Fractions that sum to 1, best tier first. */
  readonly shares?: readonly number[];
  /** Points, descending; of a guarded scheme the first and last are its guards. */
  readonly bounds?: readonly number[];
  readonly labels?: readonly string[];
}

/**
 * The scheme that a choice amounts to; three and five tiers come with shares, bounds and labels.
 * @returns a fault where the parts do not fit each other, or where other than three or five tiers lack their shares or
 *   bounds
 * @source SPEC 4
 * @example chosenScheme({ kind: 'quota', shares: [0.3, 0.7] }) //=> { ok: true, value: { kind: 'quota', labels: ['A', 'B'], shares: [0.3, 0.7] } }
 */
export function chosenScheme(choice: TierChoice): Outcome<TierScheme, TierFault> {
  const { kind = 'guarded', shares, bounds, labels } = choice;
  const tiers = labels?.length ?? shares?.length ?? (bounds ? bounds.length + 1 : 3);
  const shipped = shippedWith(tiers);
  const [topFrom, bottomBelow] = [bounds?.[0] ?? shipped.topFrom, bounds?.at(-1) ?? shipped.bottomBelow];
  const scheme = schemeOfKind(kind, {
    kind: 'guarded',
    labels: labels ?? shipped.labels,
    shares: shares ?? shipped.shares,
    bounds: bounds ?? shipped.bounds,
    topFrom,
    bottomBelow,
  });
  const fault = schemeFault(scheme);
  return fault ? failed(fault) : ok(scheme);
}

/** Numbers of tiers that nobody ships have letters for labels, and neither shares nor bounds. */
function shippedWith(tiers: number): GuardedScheme {
  if (tiers === 3) return THREE_TIERS;
  if (tiers === 5) return FIVE_TIERS;
  const labels = Array.from({ length: tiers }, (_, index) => String.fromCharCode(65 + index));
  return { ...THREE_TIERS, labels, shares: [], bounds: [] };
}
