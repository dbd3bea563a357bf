import { rational, rationals, ZERO, type Rational } from '../../arithmetic';
import { METHOD_CODES, type MethodCode } from '../../terms/method';
import { exactAttainment } from '../exactAttainment';
import { at, type ScoreColumns } from './columns';

const HUNDRED = rational(100);
const { add, divide, multiply, sign } = rationals;

/**
 * One person's score from the columns as an exact fraction, before rounding.
 * @param firstSegment index of the person's first segment
 * @param endSegment index after the last
 * @throws RangeError when none of the segments weighs.
 */
export function exactScore(columns: ScoreColumns, firstSegment: number, endSegment: number): Rational {
  let [dayWeighted, days, adjustments] = [ZERO, ZERO, ZERO];
  for (let segment = firstSegment; segment < endSegment; segment += 1) {
    const sums = segmentSums(columns, segment);
    const weighs = rational(at(columns.segmentDays, segment));
    if (sign(weighs) > 0) {
      days = add(days, weighs);
      dayWeighted = add(dayWeighted, multiply(weighs, divide(sums.earned, sums.weight)));
    }
    adjustments = add(adjustments, sums.adjustments);
  }
  return add(divide(multiply(HUNDRED, dayWeighted), days), adjustments);
}

function segmentSums(columns: ScoreColumns, segment: number) {
  let [earned, weight, adjustments] = [ZERO, ZERO, ZERO];
  const end = at(columns.segmentEnd, segment);
  for (let line = segment === 0 ? 0 : at(columns.segmentEnd, segment - 1); line < end; line += 1) {
    const method = METHOD_CODES[at(columns.method, line)] as MethodCode;
    if (method === 'points') {
      adjustments = add(adjustments, rational(at(columns.actual, line)));
    } else {
      const own = rational(at(columns.weight, line));
      earned = add(earned, multiply(own, countedOf(columns, line, method)));
      weight = add(weight, own);
    }
  }
  return { earned, weight, adjustments };
}

function countedOf(columns: ScoreColumns, line: number, method: MethodCode): Rational {
  const [days, of] = [at(columns.daysPresent, line), at(columns.daysOfPeriod, line)];
  return exactAttainment({
    method,
    operands: {
      actual: at(columns.actual, line),
      target: at(columns.target, line),
      third: at(columns.third, line),
    },
    proration: of === 0 ? null : { days, of },
    cap: at(columns.cap, line),
  }).counted;
}
