import { compare, ONE, ratio, rational, rationals, toNumber, ZERO, type Rational } from '../arithmetic';
import { MINIMUM_DAYS, type ScoringPolicy } from '../terms/policy';
import { carriesWeight } from './carriesWeight';
import type { NoScoreReason, PersonScore } from './derivation';
import type { Person } from './line';
import { part } from './part';
import { segmentDays } from './segmentDays';
import { segmentStanding, type SegmentStanding, type StandingLine } from './segmentStanding';

/** Whether a person has a score, and if not why: everything but the number. */
export interface Standing extends Pick<PersonScore, 'status' | 'completeness' | 'reasons'> {
  readonly segments: readonly SegmentStanding[];
}

const HALF = ratio(1n, 2n);
const { add, divide, multiply, sign, subtract } = rationals;

/**
 * Tells whether a person can be scored under a policy.
 * @source SPEC 3: Blank is not zero; Not applicable; Weights; Joiners, leavers, movers
 */
export function standing(person: Person, policy: ScoringPolicy): Standing {
  const days = segmentDays(person, policy.period);
  const segments = person.segments.map((segment, index) =>
    segmentStanding(segment, days[index] ?? 0, policy),
  );
  const reasons = reasonsOf(segments, policy);
  const awaits = reasons.some(({ code }) => code === 'missing-actuals');
  const isBlocked =
    segments.every(({ weighs }) => weighs === 0) ||
    reasons.some(({ code }) => code !== 'missing-actuals' || policy.missing === 'pending');
  return {
    status: isBlocked ? 'none' : awaits ? 'provisional' : 'scored',
    completeness: completeness(segments),
    reasons,
    segments,
  };
}

function reasonsOf(segments: readonly SegmentStanding[], policy: ScoringPolicy): readonly NoScoreReason[] {
  const lines = segments.flatMap((segment) => segment.lines);
  if (!lines.some(({ line }) => carriesWeight(line))) return [...faultyLines(lines), { code: 'no-metrics' }];
  return [
    ...faultyLines(lines),
    ...segments.flatMap(({ wrongSum }) => wrongSum ?? []),
    ...missingActuals(lines),
    ...excludedOverHalf(segments),
    ...tooFewDays(segments, policy),
  ];
}

function faultyLines(lines: readonly StandingLine[]): readonly NoScoreReason[] {
  const faulty = lines.filter(({ state }) => state.kind === 'faulty');
  return faulty.length === 0 ? [] : [{ code: 'faulty-lines', ...named(faulty) }];
}

function missingActuals(lines: readonly StandingLine[]): readonly NoScoreReason[] {
  const missing = lines.filter(({ state }) => state.kind === 'missing');
  return missing.length === 0 ? [] : [{ code: 'missing-actuals', ...named(missing) }];
}

const named = (lines: readonly StandingLine[]) => ({
  metrics: lines.map(({ line }) => line.metric),
  rows: lines.map(({ line }) => line.row),
});

function excludedOverHalf(segments: readonly SegmentStanding[]): readonly NoScoreReason[] {
  const share = dayMean(segments, ({ weights }) => part(weights.excluded, weights.all));
  return compare(share, HALF) > 0 ? [{ code: 'excluded-over-half', share: toNumber(share) }] : [];
}

function tooFewDays(
  segments: readonly SegmentStanding[],
  { period }: ScoringPolicy,
): readonly NoScoreReason[] {
  const days = segments.reduce((sum, segment) => sum + segment.days, 0);
  return period !== null && days < MINIMUM_DAYS ? [{ code: 'too-few-days', days }] : [];
}

/** Where nothing applies nothing is awaited; where there is no metric at all nothing is there. */
function completeness(segments: readonly SegmentStanding[]): number {
  const weighted = segments.filter(({ weights }) => sign(weights.all) > 0);
  const applicable = weighted.filter(({ weights }) => compare(weights.excluded, weights.all) < 0);
  const unfilled = dayMean(applicable, ({ weights }) =>
    part(weights.unfilled, subtract(weights.all, weights.excluded)),
  );
  return weighted.length === 0 ? 0 : toNumber(subtract(ONE, unfilled));
}

/** The mean over segments, weighted by their days; a plain one where all their days are 0. */
function dayMean(
  segments: readonly SegmentStanding[],
  value: (segment: SegmentStanding) => Rational,
): Rational {
  const [only, ...others] = segments;
  if (only === undefined) return ZERO;
  if (others.length === 0) return value(only);
  const days = segments.map((segment) => rational(segment.days));
  const all = days.reduce(add);
  if (sign(all) === 0) return divide(segments.map(value).reduce(add), rational(segments.length));
  const weighted = segments.map((segment) => multiply(rational(segment.days), value(segment)));
  return divide(weighted.reduce(add), all);
}
