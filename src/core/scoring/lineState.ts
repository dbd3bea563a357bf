import { METHODS, type Method } from '../methods';
import { comparable, type Comparable } from '../reading';
import type { MissingPolicy } from '../terms/policy';
import type { Actual, Target } from '../terms/target';
import { CAP_BOUNDS } from './effectiveCap';
import type { Line } from './line';

/** What becomes of a line, as in `DerivedLine.state`; an adjustment counts with points instead of an attainment. */
export type LineState =
  | { readonly kind: 'faulty' | 'excluded' | 'missing' | 'zeroed' }
  | { readonly kind: 'adjustment'; readonly points: number }
  | CountedState;

interface CountedState {
  readonly kind: 'counted';
  readonly method: Method;
  readonly comparable: Comparable;
}

const FAULTY: LineState = { kind: 'faulty' };

/** Decides whether a line counts, is awaited, is left out, or cannot be used. */
export function lineState(line: Line, missing: MissingPolicy): LineState {
  const { method, target, actual } = line;
  if (!method.ok || !target.ok || !actual.ok || !othersAreReadable(line)) return FAULTY;
  if (method.value.code === 'points') return adjustment(actual.value);
  if (!hasWeight(line)) return FAULTY;
  if (actual.value.kind === 'not-applicable') return { kind: 'excluded' };
  const chosen = METHODS[method.value.code];
  if (chosen.needsTarget && target.value === null) return FAULTY;
  if (actual.value.kind === 'missing') {
    if (!chosen.allowsZeroTarget && isZero(target.value)) return FAULTY;
    return { kind: missing === 'zero' ? 'zeroed' : 'missing' };
  }
  const compared = comparable(line);
  return compared.ok ? { kind: 'counted', method: chosen, comparable: compared.value } : FAULTY;
}

/** A blank adjustment is none, and nothing that is awaited. */
function adjustment(actual: Actual): LineState {
  switch (actual.kind) {
    case 'missing':
      return { kind: 'adjustment', points: 0 };
    case 'quantity':
      return { kind: 'adjustment', points: actual.quantity.value };
    case 'not-applicable':
      return { kind: 'excluded' };
    case 'truth':
    case 'out-of':
      return FAULTY;
  }
}

const hasWeight = ({ weight }: Line): boolean => weight.ok && weight.value !== null && weight.value.value > 0;

const isZero = (target: Target | null): boolean => target?.kind === 'quantity' && target.quantity.value === 0;

/** The columns that decide beside method, target and actual; a section or a note decides nothing. */
const othersAreReadable = ({ weight, cap, baseline, prorate, from, to }: Line): boolean =>
  weight.ok && isCap(cap) && baseline.ok && prorate.ok && from.ok && to.ok;

const isCap = (cap: Line['cap']): boolean =>
  cap.ok && (cap.value === null || (cap.value >= CAP_BOUNDS.lowest && cap.value <= CAP_BOUNDS.highest));
