import { rational, rationals, ZERO, type Rational } from '../../arithmetic';
import { METHODS } from '../../methods';
import type { Outcome } from '../../terms/outcome';
import type { ScoringPolicy } from '../../terms/policy';
import { carriesWeight } from '../carriesWeight';
import type { DerivedLine } from '../derivation';
import { effectiveCap } from '../effectiveCap';
import type { Line } from '../line';
import { lineTerms } from '../lineTerms';
import type { SegmentStanding, StandingLine } from '../segmentStanding';
import { statedWeight } from '../weightSum';
import { proratedTarget } from './proratedTarget';
import { reckonedLine } from './reckonedLine';

/**
 * How a line comes to its points, exactly.
 * @param stretch what its weight is multiplied by to be effective; 0 for a line that is left out
 */
export function derivedLine(
  standing: StandingLine,
  segment: SegmentStanding,
  stretch: Rational,
  policy: ScoringPolicy,
): DerivedLine {
  const { line, state } = standing;
  const weight = weightOutOf100(line, segment.weightScale);
  const effectiveWeight = rationals.multiply(weight, stretch);
  const terms = lineTerms(standing, segment, policy);
  return {
    ...asRead(line),
    converted: state.kind === 'counted' ? state.comparable.converted : null,
    prorated: proratedTarget(valueOf(line.target), terms),
    weight,
    effectiveWeight,
    cap: rational(effectiveCap(line, policy)),
    state: state.kind === 'adjustment' ? 'counted' : state.kind,
    ...reckonedLine(terms, effectiveWeight),
  };
}

const weightOutOf100 = (line: Line, scale: 1 | 100): Rational =>
  carriesWeight(line) ? rationals.multiply(rational(statedWeight(line) ?? 0), rational(100 / scale)) : ZERO;

/** What was read of a line; of a faulty one, what could be. */
function asRead(line: Line) {
  const method = valueOf(line.method);
  const baseline = valueOf(line.baseline);
  const code = method?.code ?? 'higher';
  return {
    row: line.row,
    metric: line.metric,
    section: valueOf(line.section),
    method: code,
    methodInferred: method?.inferred ?? false,
    target: valueOf(line.target),
    actual: valueOf(line.actual) ?? ({ kind: 'missing' } as const),
    baseline,
    baselineAssumed: METHODS[code].third === 'baseline' && line.baseline.ok && baseline === null,
  };
}

const valueOf = <T>(outcome: Outcome<T>): T | null => (outcome.ok ? outcome.value : null);
