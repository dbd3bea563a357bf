import { METHODS } from '../methods';
import { comparable } from '../reading';
import type { FaultCode, Outcome } from '../terms/outcome';
import { CAP_BOUNDS } from './effectiveCap';
import type { Line } from './line';

/** Why a line cannot be used, and the column to look at. */
export interface LineFault {
  readonly field: (typeof FIELDS)[number];
  readonly code:
    FaultCode | 'weight-missing' | 'weight-not-positive' | 'target-missing' | 'cap-out-of-bounds';
  /** The entry as it was read; `''` where there is none. */
  readonly text: string;
  readonly suggestion?: string;
}

/** A method that cannot be told leaves open how the rest is to be read, so it comes first. */
const FIELDS = ['method', 'weight', 'actual', 'target', 'cap', 'baseline', 'prorate', 'from', 'to'] as const;

/**
 * The first fault that holds a line back.
 * @returns `null` for a line that counts, is awaited, or does not apply
 * @source SPEC 3
 */
export function lineFault(line: Line): LineFault | null {
  for (const field of FIELDS) {
    const outcome: Outcome<unknown> = line[field];
    if (!outcome.ok) return { ...outcome.fault, field };
  }
  return capFault(line) ?? weightFault(line) ?? targetFault(line) ?? comparisonFault(line);
}

function capFault({ cap }: Line): LineFault | null {
  const value = cap.ok ? cap.value : null;
  if (value === null || (value >= CAP_BOUNDS.lowest && value <= CAP_BOUNDS.highest)) return null;
  return { field: 'cap', code: 'cap-out-of-bounds', text: String(value) };
}

function weightFault({ method, weight }: Line): LineFault | null {
  if (!method.ok || method.value.code === 'points' || !weight.ok) return null;
  if (weight.value === null) return { field: 'weight', code: 'weight-missing', text: '' };
  const { value, text } = weight.value;
  return value > 0 ? null : { field: 'weight', code: 'weight-not-positive', text };
}

function targetFault({ method, target, actual }: Line): LineFault | null {
  if (!method.ok || !target.ok || !actual.ok || actual.value.kind === 'not-applicable') return null;
  const { needsTarget, allowsZeroTarget } = METHODS[method.value.code];
  if (target.value === null)
    return needsTarget ? { field: 'target', code: 'target-missing', text: '' } : null;
  const zero = target.value.kind === 'quantity' && target.value.quantity.value === 0;
  if (!zero || allowsZeroTarget || actual.value.kind !== 'missing') return null;
  return { field: 'target', code: 'target-zero', text: target.value.quantity.text };
}

function comparisonFault(line: Line): LineFault | null {
  const { method, actual, target } = line;
  if (!method.ok || !actual.ok || !target.ok) return null;
  const { kind } = actual.value;
  if (kind === 'missing' || kind === 'not-applicable') return null;
  if (method.value.code === 'points') return pointsFault(line, kind);
  const compared = comparable(line);
  return compared.ok ? null : compared.fault;
}

/** Points are a number, and nothing else. */
function pointsFault({ actual }: Line, kind: string): LineFault | null {
  if (kind === 'quantity' || !actual.ok) return null;
  const text = 'text' in actual.value ? actual.value.text : '';
  return { field: 'actual', code: 'unreadable', text };
}
