import { round } from '../../arithmetic';
import { at, type ScoreColumns } from './columns';
import { exactScore } from './exactScore';
import { segmentSums, type SegmentSums } from './segmentSums';

/**
 * Doubt in a sum of doubles, relative to its reach: half a unit in the 15th digit for every operand (a double stands
 * for its 15-digit decimal) and the roundings on the way, with room for thousands of lines.
 */
const DOUBT = 1e-12;

/**
 * Everybody's score, rounded, from columns: in doubles where they cannot be wrong, exactly near a rounding tie.
 * @returns a score per person
 * @throws RangeError when none of a person's segments weighs.
 * @source SPEC 3, Exactness
 */
export function scoreColumns(columns: ScoreColumns): Float64Array {
  const { sums, reach } = segmentSums(columns);
  const scores = new Float64Array(columns.personEnd.length);
  const scale = 10 ** columns.decimals;
  let first = 0;
  for (let person = 0; person < scores.length; person += 1) {
    const end = at(columns.personEnd, person);
    const score = total(columns, sums, first, end);
    const doubt = DOUBT * total(columns, reach, first, end);
    scores[person] = isFarFromTie(score * scale, doubt * scale)
      ? rounded(score, scale)
      : round(exactScore(columns, first, end), columns.decimals);
    first = end;
  }
  return scores;
}

/** The mean of some segments by days, on the scale of 100, and their adjustments. */
function total({ segmentDays }: ScoreColumns, sums: SegmentSums, first: number, end: number): number {
  let [days, dayWeighted, adjustments] = [0, 0, 0];
  for (let segment = first; segment < end; segment += 1) {
    const own = at(segmentDays, segment);
    days += own;
    if (own > 0) dayWeighted += own * at(sums.mean, segment);
    adjustments += at(sums.adjustments, segment);
  }
  return (100 * dayWeighted) / days + adjustments;
}

/** Whether the half that decides the rounding is out of doubt's way; never so for NaN. */
const isFarFromTie = (scaled: number, doubt: number): boolean =>
  Math.abs(Math.abs(scaled) - Math.floor(Math.abs(scaled)) - 0.5) > doubt;

/** Half away from zero, of what is no tie; an integer over a power of ten is the double nearest to the decimal. */
function rounded(score: number, scale: number): number {
  const size = Math.round(Math.abs(score) * scale) / scale;
  return score < 0 && size !== 0 ? -size : size;
}
