import {
  DEFAULT_POLICY,
  ONE,
  rational,
  ZERO,
  type Derivation,
  type DerivedLine,
  type DerivedSegment,
  type PersonScore,
} from '../../../src/core';

/** A line that counts; the weight is the effective one. */
export const line = (
  metric: string,
  attainment: number,
  other: Partial<DerivedLine> & { readonly of?: number } = {},
): DerivedLine => ({
  row: 0,
  metric,
  section: 'fixed',
  method: 'higher',
  methodInferred: false,
  target: null,
  actual: { kind: 'missing' },
  baseline: null,
  baselineAssumed: false,
  converted: null,
  prorated: null,
  weight: rational(other.of ?? 50),
  effectiveWeight: rational(other.of ?? 50),
  cap: rational(1.5),
  state: 'counted',
  raw: rational(attainment),
  counted: rational(attainment),
  points: ONE,
  lost: ZERO,
  bit: null,
  ...other,
});

export const segment = (lines: readonly DerivedLine[], days = 30): DerivedSegment => ({
  from: null,
  to: null,
  days,
  weightScale: 100,
  department: '运营',
  lines,
  subtotal: ONE,
  excludedShare: ZERO,
});

export const personScore = (other: Partial<PersonScore> = {}): PersonScore => ({
  id: 'E001',
  name: '王敏',
  department: '运营',
  position: '',
  status: 'scored',
  score: 90,
  completeness: 1,
  reasons: [],
  ...other,
});

export const derivation = (other: Partial<Derivation> = {}): Derivation => ({
  ...personScore(),
  policy: DEFAULT_POLICY,
  segments: [],
  adjustments: ZERO,
  unrounded: ONE,
  sections: [],
  ...other,
});
