import type { Line } from '../../scoring/line';
import type { Quantity, Unit } from '../../terms/quantity';
import type { Target } from '../../terms/target';
import { unitOf } from '../units/knownUnit';

/**
 * The unit in which actual and target stand already, as nearly all do, so that nothing is left to convert or to ask;
 * `undefined` where they must be looked at closely.
 */
export function sameScale(actual: Quantity, target: Target, line: Line): Unit | null | undefined {
  if (target.kind !== 'quantity' || hasBaseline(line)) return undefined;
  const planned = target.quantity;
  if (actual.percent || planned.percent) return actual.percent && planned.percent ? '%' : undefined;
  const column = line.unit;
  if (column === '%' || (column !== null && unitOf(column) === null && isMagnified(actual, planned)))
    return undefined;
  const unit = actual.unit ?? column ?? planned.unit;
  return unit === (planned.unit ?? column ?? actual.unit) ? unit : undefined;
}

const hasBaseline = ({ baseline }: Line): boolean => !baseline.ok || baseline.value !== null;

/** Under a column in 万元 a figure that brings its own 万 is on another scale than one that does not. */
const isMagnified = (...quantities: readonly Quantity[]): boolean =>
  quantities.some(({ steps }) => steps.includes('ten-thousands') || steps.includes('hundred-millions'));
