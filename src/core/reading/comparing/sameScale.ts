import type { Line } from '../../scoring/line';
import type { Quantity } from '../../terms/quantity';
import type { Target } from '../../terms/target';

/**
 * Whether actual and target were typed on one scale already, which nearly all are: both per cent, both in one unit, or
 * both plain in a column that does not say per cent.
 */
export function areOnOneScale(actual: Quantity, target: Target, line: Line): boolean {
  if (target.kind !== 'quantity' || hasBaseline(line)) return false;
  const { unit, percent } = target.quantity;
  if (actual.unit !== unit || actual.percent !== percent) return false;
  return (
    percent ||
    unit !== null ||
    line.unit === null ||
    (line.unit !== '%' && !isMagnified(actual, target.quantity))
  );
}

const hasBaseline = ({ baseline }: Line): boolean => !baseline.ok || baseline.value !== null;

const isMagnified = (...quantities: readonly Quantity[]): boolean =>
  quantities.some(({ steps }) => steps.includes('ten-thousands') || steps.includes('hundred-millions'));
