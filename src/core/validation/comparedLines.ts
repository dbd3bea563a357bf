import { comparable, type Comparable } from '../reading';
import type { SidedFault } from '../reading/comparing/sides';
import type { Line } from '../scoring/line';
import type { Outcome } from '../terms/outcome';
import type { Actual, Target } from '../terms/target';

/** A line whose two sides were put on one scale, or the reason why they cannot be. */
export interface ComparedLine {
  readonly line: Line;
  readonly outcome: Outcome<Comparable, SidedFault>;
  /** The actual is there; without one the target is compared with itself, so that its own faults are told too. */
  readonly filled: boolean;
}

/** Compares every line that has a method and a target; `points` compare nothing. */
export function comparedLines(lines: readonly Line[]): readonly ComparedLine[] {
  const compared: ComparedLine[] = [];
  for (const line of lines) {
    if (!line.method.ok || line.method.value.code === 'points') continue;
    if (!line.target.ok || line.target.value === null) continue;
    const kind = line.actual.ok ? line.actual.value.kind : 'missing';
    if (kind === 'not-applicable') continue;
    const filled = kind !== 'missing';
    const whole = filled
      ? line
      : { ...line, actual: { ok: true, value: onTarget(line.target.value) } as const };
    compared.push({ line, outcome: comparable(whole), filled });
  }
  return compared;
}

/** An actual that meets the target exactly. */
function onTarget(target: Target): Actual {
  switch (target.kind) {
    case 'quantity':
      return { kind: 'quantity', quantity: target.quantity };
    case 'range':
      return { kind: 'quantity', quantity: target.low };
    case 'truth':
      return { kind: 'truth', value: target.value, text: target.text };
    case 'bands':
      return {
        kind: 'quantity',
        quantity: {
          value: target.bands[0]?.low ?? 0,
          unit: target.unit,
          percent: target.percent,
          steps: [],
          text: target.text,
        },
      };
  }
}
