import { round } from '../arithmetic';
import { METHOD_CODES } from '../terms/method';
import { at, type LineResults, type ScoreColumns } from './columns';
import { exactScore } from './exactScore';
import { rawInDoubles, strainOf } from './inDoubles';

const POINTS = METHOD_CODES.indexOf('points');

/**
 * Doubt in a sum of doubles, relative to its reach: half a unit in the 15th digit for every operand (a double stands
 * for its 15-digit decimal) and the roundings on the way, with room for thousands of lines.
 */
const DOUBT = 1e-12;

/** Running sums of a person and of the segment at hand; one object serves all, so that no line allocates. */
interface Sums {
  earned: number;
  weight: number;
  /** The size that errors of `earned` are relative to. */
  reach: number;
  days: number;
  dayWeighted: number;
  dayWeightedReach: number;
  adjustments: number;
  adjustmentsReach: number;
}

/**
 * Everybody's score, rounded, from columns: in doubles where they cannot be wrong, exactly near a rounding tie.
 * @param lines where raw and counted attainment and points of every line are put as well
 * @returns a score per person
 * @throws RangeError when none of a person's segments weighs.
 * @source SPEC 3, Exactness
 */
export function scoreColumns(columns: ScoreColumns, lines: LineResults | null = null): Float64Array {
  const scores = new Float64Array(columns.personEnd.length);
  const scale = 10 ** columns.decimals;
  const sums = noSums();
  let first = 0;
  for (let person = 0; person < scores.length; person += 1) {
    const end = at(columns.personEnd, person);
    sums.days = sums.dayWeighted = sums.dayWeightedReach = sums.adjustments = sums.adjustmentsReach = 0;
    for (let segment = first; segment < end; segment += 1) addSegment(columns, segment, sums, lines);
    const score = (100 * sums.dayWeighted) / sums.days + sums.adjustments;
    const doubt = DOUBT * ((100 * sums.dayWeightedReach) / sums.days + sums.adjustmentsReach);
    scores[person] = isFarFromTie(score * scale, doubt * scale)
      ? rounded(score, scale)
      : round(exactScore(columns, first, end), columns.decimals);
    first = end;
  }
  return scores;
}

function addSegment(columns: ScoreColumns, segment: number, sums: Sums, lines: LineResults | null): void {
  const first = segment === 0 ? 0 : at(columns.segmentEnd, segment - 1);
  const end = at(columns.segmentEnd, segment);
  sums.earned = sums.weight = sums.reach = 0;
  for (let line = first; line < end; line += 1) addLine(columns, line, sums, lines);
  const days = at(columns.segmentDays, segment);
  if (days > 0) {
    sums.days += days;
    sums.dayWeighted += (days * sums.earned) / sums.weight;
    sums.dayWeightedReach += (days * sums.reach) / sums.weight;
  }
  if (lines !== null) putPoints(columns, { first, end, weight: sums.weight }, lines);
}

function addLine(columns: ScoreColumns, line: number, sums: Sums, lines: LineResults | null): void {
  if (at(columns.method, line) === POINTS) {
    sums.adjustments += at(columns.actual, line);
    sums.adjustmentsReach += Math.abs(at(columns.actual, line));
    return;
  }
  const raw = rawInDoubles(columns, line);
  const cap = at(columns.cap, line);
  const counted = raw > cap ? cap : raw > 0 ? raw : 0;
  const weight = at(columns.weight, line);
  sums.earned += weight * counted;
  sums.weight += weight;
  // An attainment that counts comes from terms of at most cap + 2.
  sums.reach += Number.isFinite(raw) ? weight * (cap + 2) * strainOf(columns, line) : Infinity;
  if (lines !== null) {
    lines.raw[line] = raw;
    lines.counted[line] = counted;
  }
}

function putPoints(
  columns: ScoreColumns,
  { first, end, weight }: { first: number; end: number; weight: number },
  lines: LineResults,
): void {
  for (let line = first; line < end; line += 1) {
    lines.points[line] =
      at(columns.method, line) === POINTS
        ? at(columns.actual, line)
        : (100 * at(columns.weight, line) * at(lines.counted, line)) / weight;
  }
}

const noSums = (): Sums => ({
  earned: 0,
  weight: 0,
  reach: 0,
  days: 0,
  dayWeighted: 0,
  dayWeightedReach: 0,
  adjustments: 0,
  adjustmentsReach: 0,
});

/** Whether the half that decides the rounding is out of doubt's way; never for NaN. */
const isFarFromTie = (scaled: number, doubt: number): boolean =>
  Math.abs((Math.abs(scaled) % 1) - 0.5) > doubt;

/** Half away from zero, of what is no tie; an integer over a power of ten is the double nearest to the decimal. */
function rounded(score: number, scale: number): number {
  const size = Math.round(Math.abs(score) * scale) / scale;
  return score < 0 && size !== 0 ? -size : size;
}
