import type { Rational } from '../../arithmetic';
import type { Line } from '../../scoring/line';
import type { MethodCode } from '../../terms/method';
import { failed, ok, type Outcome } from '../../terms/outcome';
import type { Quantity, Unit } from '../../terms/quantity';
import type { Band, Target } from '../../terms/target';
import { commonScale, typedScale, type CommonScale } from './commonScale';
import { domainFault } from './methodDomain';
import { ratingScaleFault } from './ratingScale';
import { sameScale } from './sameScale';
import { faultOf, sidesOf, type SidedFault, type Sides } from './sides';

/** A line's figures on one scale, ready for its method's formula. Every number is a decimal of up to 15 digits. */
export interface Comparable {
  /** 1 or 0 for `yesno`. */
  readonly actual: number;
  /** The low end for `range`; 1 or 0 for `yesno`; points lost per occurrence for `deduct`; 0 where there is none. */
  readonly target: number;
  /** The high end of a `range`. */
  readonly high: number | null;
  /** 0 where there is none. */
  readonly baseline: number;
  readonly bands: readonly Band[] | null;
  /** What all of them are measured in: the finest unit of the two sides, so that nothing is lost to a division by 60. */
  readonly unit: Unit | null;
  /** The actual in the target's unit, where that is another than its own. */
  readonly converted: { readonly from: Unit; readonly to: Unit; readonly value: Rational } | null;
}

const PLAIN = { target: 0, high: null, baseline: 0, bands: null, unit: null, converted: null } as const;

/**
 * Puts the target, the actual and the baseline of a line on one scale.
 * @param line its method, target and actual are readable, and the actual is neither missing nor not applicable
 * @returns the figures, or why they cannot be compared, and which cell to look at
 * @throws RangeError for a line that is not as the parameter asks.
 * @source SPEC 3, Units and Percent mismatch
 */
export function comparable(line: Line): Outcome<Comparable, SidedFault> {
  if (!line.method.ok || !line.target.ok || !line.actual.ok) throw new RangeError('the line is not readable');
  const { code } = line.method.value;
  const [target, actual] = [line.target.value, line.actual.value];
  if (actual.kind === 'truth') return judged(actual.value, target);
  if (actual.kind === 'missing' || actual.kind === 'not-applicable')
    throw new RangeError('there is no actual');
  if (code === 'points') return addedPoints(actual.quantity);
  if (target === null) throw new RangeError('there is no target to compare with');
  const sides = sidesOf(line, actual.quantity, target);
  const offScale = code === 'rating' ? ratingScaleFault(actual, sides) : null;
  if (offScale) return failed(offScale);
  // Occurrences are counted in one unit and the points that each costs in another; they are multiplied, not compared.
  const unit = code === 'deduct' ? actual.quantity.unit : sameScale(actual.quantity, target, line);
  const scale = unit === undefined ? commonScale(sides, line.unit) : ok(typedScale(sides, unit));
  return scale.ok ? onScale(scale.value, sides, { code, target }) : scale;
}

function judged(actual: boolean, target: Target | null): Outcome<Comparable, SidedFault> {
  if (target?.kind !== 'truth') throw new RangeError('yes or no is compared with yes or no');
  return ok({ ...PLAIN, actual: Number(actual), target: Number(target.value) });
}

/** Points are points, whatever the unit column says of the metric, but not 件 or 元. */
function addedPoints({ value, unit, text }: Quantity): Outcome<Comparable, SidedFault> {
  return unit === null || unit === '分'
    ? ok({ ...PLAIN, actual: value, unit: '分' })
    : failed({ code: 'unit-mismatch', text, field: 'actual' });
}

function onScale(
  { values, unit, converted }: CommonScale,
  sides: Sides,
  { code, target }: { readonly code: MethodCode; readonly target: Target },
): Outcome<Comparable, SidedFault> {
  const [[actual = 0] = [], bounds = [], [baseline = 0] = []] = values;
  const [bound = 0, high = null] = bounds;
  const fault = domainFault(code, { actual, target: bound, baseline });
  if (fault) return failed(faultOf(sides.find(({ field }) => field === fault.field) ?? sides[1], fault.code));
  return ok({
    actual,
    target: bound,
    high: target.kind === 'range' ? high : null,
    baseline,
    bands: target.kind === 'bands' ? bandsAt(target.bands, bounds) : null,
    unit,
    converted,
  });
}

/** The same bands with their bounds in the common unit. */
const bandsAt = (bands: readonly Band[], bounds: readonly number[]): readonly Band[] =>
  bands.map((band, index) => {
    const [low = band.low, high = band.high] = bounds.slice(2 * index);
    return low === band.low && high === band.high ? band : { ...band, low, high };
  });
