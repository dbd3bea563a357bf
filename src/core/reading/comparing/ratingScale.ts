import type { Actual } from '../../terms/target';
import { formatDecimal, seen } from '../decimal';
import { faultOf, type SidedFault, type Sides } from './sides';

/**
 * Whether a rating was given on a scale that is not the target's: `4/10` where the top is 5, or 86 % of it, which a scale
 * of 5 would take for almost nothing.
 */
export function ratingScaleFault(actual: Actual, [given, top]: Sides): SidedFault | null {
  const [rating, best] = [given.measures[0], top.measures[0]];
  if (!rating || !best) return null;
  if (actual.kind === 'out-of') {
    return actual.scale === best.value ? null : faultOf(given, 'rating-off-scale');
  }
  return rating.percent && !best.percent && best.value > 1
    ? faultOf(given, 'percent-scale', formatDecimal(seen(rating.value * best.value)))
    : null;
}
