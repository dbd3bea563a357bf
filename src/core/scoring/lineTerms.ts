import { ratio } from '../arithmetic';
import { reachedBand, type Method, type Operands } from '../methods';
import type { Comparable } from '../reading';
import type { MethodCode } from '../terms/method';
import type { ScoringPolicy } from '../terms/policy';
import { effectiveCap } from './effectiveCap';
import { proration, type Proration } from './proration';
import type { SegmentStanding, StandingLine } from './segmentStanding';
import { statedWeight } from './weightSum';

/** The numbers that one line brings into a score. */
export interface LineTerms {
  readonly method: MethodCode;
  /** As stated; not looked at for `points`. */
  readonly weight: number;
  readonly cap: number;
  /** With the target of the whole period. */
  readonly operands: Operands<number>;
  readonly proration: Proration | null;
}

/** The terms of a line that takes part, `null` for one that does not. */
export function lineTerms(
  { line, state }: StandingLine,
  { days, weightScale }: Pick<SegmentStanding, 'days' | 'weightScale'>,
  policy: ScoringPolicy,
): LineTerms | null {
  const weight = statedWeight(line) ?? 0;
  const cap = effectiveCap(line, policy);
  switch (state.kind) {
    case 'counted': {
      const { method, comparable } = state;
      const scaled = proration(line, { method, unit: comparable.unit }, days, policy.period);
      const stated = { cap, weight: (weight * 100) / weightScale };
      const operands = operandsOf(method, comparable, stated, scaled);
      return { method: method.code, weight, cap, operands, proration: scaled };
    }
    // What is missing and counts nothing is 0 of 1, whatever its method.
    case 'zeroed':
      return { method: 'higher', weight, cap, operands: { actual: 0, target: 1, third: 0 }, proration: null };
    case 'adjustment':
      return {
        method: 'points',
        weight,
        cap,
        operands: { actual: state.points, target: 0, third: 0 },
        proration: null,
      };
    case 'faulty':
    case 'excluded':
    case 'missing':
      return null;
  }
}

function operandsOf(
  method: Method,
  { actual, target, high, baseline, bands }: Comparable,
  stated: { readonly cap: number; readonly weight: number },
  scaled: Proration | null,
): Operands<number> {
  switch (method.third) {
    case 'high':
      return { actual, target, third: high ?? target };
    case 'baseline':
      return { actual, target, third: baseline };
    case 'reached': {
      const share = scaled && ratio(BigInt(scaled.days), BigInt(scaled.of));
      return { actual, target, third: reachedBand(bands ?? [], actual, share) };
    }
    case 'cap':
    case 'weight':
      return { actual, target, third: stated[method.third] };
    case null:
      return { actual, target, third: 0 };
  }
}
