import { compare, rational, type Rational } from '../arithmetic';
import type { Derivation, DerivedLine, DerivedSegment } from '../scoring/derivation';

/** From here on a metric went well; below this it is worth working on. */
const WELL = rational(1);
const POOR = rational(0.8);

interface Feedback {
  /** Best first. */
  readonly strengths: readonly DerivedLine[];
  /** Worst first. */
  readonly improvements: readonly DerivedLine[];
}

/**
 * What went well (attainment from 1) and what to work on (below 0.8).
 *
 * Only lines that count speak: what is missing, not applicable or a plain adjustment says nothing of how well someone
 * works. Of a metric measured in two segments the later one speaks. Equal attainments go by weight, the heavier first,
 * then by row.
 * @source SPEC 10 and 11, `FEEDBACK`
 */
export function strengthsAndImprovements({ segments }: Derivation): Feedback {
  const lines = latestLines(segments).flatMap(spoken);
  const strengths = lines.filter(({ counted }) => compare(counted, WELL) >= 0);
  const improvements = lines.filter(({ counted }) => compare(counted, POOR) < 0);
  return {
    strengths: strengths.sort((a, b) => compare(b.counted, a.counted) || byWeight(a, b)).map(lineOf),
    improvements: improvements.sort((a, b) => compare(a.counted, b.counted) || byWeight(a, b)).map(lineOf),
  };
}

function latestLines(segments: readonly DerivedSegment[]): readonly DerivedLine[] {
  const inTime = [...segments].sort((a, b) => startOf(a) - startOf(b));
  return inTime.flatMap(({ lines }, index) => {
    const later = new Set(
      inTime.slice(index + 1).flatMap((segment) => segment.lines.map(({ metric }) => metric)),
    );
    return lines.filter(({ metric }) => !later.has(metric));
  });
}

/** A segment without a first day begins with the period, before any other. */
const startOf = ({ from }: DerivedSegment): number => from ?? Number.MIN_SAFE_INTEGER;

interface Spoken {
  readonly line: DerivedLine;
  readonly counted: Rational;
}

const spoken = (line: DerivedLine): readonly Spoken[] =>
  line.state === 'counted' && line.method !== 'points' && line.counted !== null
    ? [{ line, counted: line.counted }]
    : [];

const lineOf = ({ line }: Spoken): DerivedLine => line;

const byWeight = ({ line: a }: Spoken, { line: b }: Spoken): number =>
  compare(b.effectiveWeight, a.effectiveWeight) || a.row - b.row;
