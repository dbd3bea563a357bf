import {
  DEFAULT_POLICY,
  rational,
  rationals,
  round,
  SECTIONS,
  ZERO,
  type Actual,
  type Derivation,
  type DerivedLine,
  type Line,
  type MethodCode,
  type Period,
  type Person,
  type Quantity,
  type Rational,
  type ReadingStep,
  type Section,
  type Target,
} from '../../../src/core';
import type { ReportContext, ReportPerson } from '../../../src/tables';

/** Derivations written by hand, so that reports are tested against the contract and not against scoring. */
export interface MetricGiven {
  readonly metric: string;
  readonly section?: Section | null;
  readonly method?: MethodCode;
  readonly weight: number;
  readonly target: string;
  readonly actual: string | null;
  /** Raw attainment; absent for a line that is missing or excluded. */
  readonly raw?: Rational | number;
  readonly unit?: string;
  readonly over?: Partial<DerivedLine>;
}

const JUNE: Period = { kind: 'month', id: '2025-06', first: 20240, last: 20269 } as Period;
/** 2 July 2025. */
const MADE = 20271 as ReportContext['made'];

export function quantity(text: string, steps: readonly ReadingStep[] = []): Quantity {
  const percent = text.includes('%');
  const number = Number(/-?[\d.]+/.exec(text.replaceAll(',', ''))?.[0] ?? 0);
  const unit = /[^\d\s.,%≤≥<>=-]+$/.exec(text)?.[0] ?? null;
  return {
    value: percent ? Number((number / 100).toPrecision(15)) : number,
    unit,
    percent,
    steps,
    text,
  };
}

function targetOf(text: string, method: MethodCode): Target | null {
  if (text === '') return null;
  if (method === 'yesno') return { kind: 'truth', value: text === '是', text };
  if (method === 'bands') return { kind: 'bands', bands: [], unit: null, percent: true, text };
  const [low, high] = text.split('~');
  if (low !== undefined && high !== undefined) {
    return { kind: 'range', low: quantity(low), high: quantity(high) };
  }
  const sign = /^[≤≥<>=]/.exec(text)?.[0] ?? null;
  return { kind: 'quantity', quantity: quantity(text), comparison: sign as '≤' | null };
}

export function actualOf(text: string | null, method: MethodCode): Actual {
  if (text === null) return { kind: 'missing' };
  if (['-', 'N/A', '不适用'].includes(text)) return { kind: 'not-applicable', text };
  if (method === 'yesno') return { kind: 'truth', value: text === '是', text };
  return { kind: 'quantity', quantity: quantity(text) };
}

const exact = (value: Rational | number): Rational => (typeof value === 'number' ? rational(value) : value);

export function derivedLine(row: number, given: MetricGiven): DerivedLine {
  const { metric, section = 'fixed', method = 'higher', weight, target, actual, raw, over } = given;
  const direct = method === 'points';
  const cap = over?.cap ?? rational(1.5);
  const rawExact = raw === undefined || direct ? null : exact(raw);
  const number = rawExact === null ? null : rawExact.numerator < 0n ? ZERO : rawExact;
  const over1 = number !== null && rationals.sign(rationals.subtract(number, cap)) > 0;
  const counted = over1 ? cap : number;
  const effectiveWeight = direct ? ZERO : (over?.effectiveWeight ?? rational(weight));
  const points = direct
    ? exact(raw ?? 0)
    : counted === null
      ? null
      : rationals.multiply(effectiveWeight, counted);
  const left = points === null || direct ? null : rationals.subtract(effectiveWeight, points);
  const read = actualOf(actual, method);
  return {
    row,
    metric,
    section,
    method,
    methodInferred: false,
    target: targetOf(target, method),
    actual: read,
    baseline: null,
    baselineAssumed: false,
    converted: null,
    prorated: null,
    weight: direct ? ZERO : rational(weight),
    effectiveWeight,
    cap,
    state: read.kind === 'missing' ? 'missing' : read.kind === 'not-applicable' ? 'excluded' : 'counted',
    raw: rawExact,
    counted,
    points,
    lost: left === null ? null : rationals.sign(left) > 0 ? left : ZERO,
    bit: over1 ? 'cap' : rawExact !== null && rawExact.numerator < 0n ? 'floor' : null,
    ...over,
  };
}

const sum = (values: readonly (Rational | null)[]): Rational =>
  values.reduce<Rational>((total, value) => rationals.add(total, value ?? ZERO), ZERO);

export function derivation(metrics: readonly MetricGiven[], over: Partial<Derivation> = {}): Derivation {
  const lines = metrics.map((given, row) => derivedLine(row, given));
  const weighed = lines.filter(({ method }) => method !== 'points');
  const adjustments = sum(lines.filter(({ method }) => method === 'points').map(({ points }) => points));
  const subtotal = sum(weighed.map(({ points }) => points));
  const unrounded = rationals.add(subtotal, adjustments);
  const missing = weighed.filter(({ state }) => state === 'missing');
  const sections = [...SECTIONS, null].filter((section) => weighed.some((line) => line.section === section));
  return {
    id: 'E001',
    name: '孙浩然',
    department: '运营',
    position: '运营主管',
    status: missing.length > 0 ? 'none' : 'scored',
    score: missing.length > 0 ? null : round(unrounded, 2),
    completeness: 1 - missing.reduce((total, { weight }) => total + round(weight, 2), 0) / 100,
    reasons:
      missing.length > 0
        ? [
            {
              code: 'missing-actuals',
              metrics: missing.map(({ metric }) => metric),
              rows: missing.map(({ row }) => row),
            },
          ]
        : [],
    policy: { ...DEFAULT_POLICY, period: JUNE },
    segments: [
      {
        from: null,
        to: null,
        days: 30,
        weightScale: 100,
        department: '运营',
        lines,
        subtotal,
        excludedShare: ZERO,
      },
    ],
    adjustments,
    unrounded,
    sections: sections.map((section) => ({
      section,
      weight: sum(weighed.filter((line) => line.section === section).map((line) => line.effectiveWeight)),
      points: sum(weighed.filter((line) => line.section === section).map((line) => line.points)),
    })),
    ...over,
  };
}

const personOf = (
  { id, name, department, position, segments }: Derivation,
  over: Partial<Person> = {},
  units: readonly (string | undefined)[] = [],
): Person => ({
  id,
  name,
  department,
  position,
  manager: 'E000',
  joined: null,
  left: null,
  segments: segments.map(({ lines, from, to }) => ({
    from,
    to,
    lines: lines.map(({ row }) => ({ row, unit: units[row] ?? null }) as unknown as Line),
  })),
  ...over,
});

export const context = (over: Partial<ReportContext> = {}): ReportContext => ({
  language: 'zh-CN',
  period: JUNE,
  source: 'scorecard-2025-06.xlsx',
  made: MADE,
  tierLabels: ['优秀', '良好', '待改进'],
  library: [],
  people: [{ ...personOf(derivation([])), id: 'E000', name: '赵敏' }],
  ...over,
});

export const subject = (
  metrics: readonly MetricGiven[],
  over: Partial<ReportPerson> = {},
  given: Partial<Derivation> = {},
): ReportPerson => {
  const derived = derivation(metrics, given);
  return {
    person: personOf(
      derived,
      {},
      metrics.map(({ unit }) => unit),
    ),
    derivation: derived,
    status: derived.status,
    score: derived.score,
    rank: derived.score === null ? null : 3,
    ranked: 29,
    tier: derived.score === null ? null : derived.score >= 90 ? 0 : derived.score >= 75 ? 1 : 2,
    next:
      derived.score === null || derived.score >= 90
        ? null
        : { tier: 0, score: 90, points: 90 - derived.score },
    reasons: [],
    ...over,
  };
};

/** 3.8 % of 3 %: the quotient of two decimals, exactly. */
export const quotient = (a: number, b: number): Rational => rationals.divide(rational(a), rational(b));

export const OPERATIONS: readonly MetricGiven[] = [
  { metric: '转化率', weight: 30, target: '3%', actual: '3.8%', raw: quotient(3.8, 3), unit: '%' },
  { metric: '流量增长', weight: 20, target: '8%', actual: '5.9%', raw: quotient(5.9, 8), unit: '%' },
  { metric: '活动效果', weight: 10, target: '5%', actual: '4.4%', raw: quotient(4.4, 5), unit: '%' },
  {
    metric: '新品运营计划',
    section: 'focus',
    weight: 20,
    target: '1000件',
    actual: '1029',
    raw: 1.029,
    unit: '件',
  },
  {
    metric: '跨部门协作评价',
    section: 'collaboration',
    method: 'rating',
    weight: 10,
    target: '5',
    actual: '3.2',
    raw: 0.64,
    unit: '分',
  },
  {
    metric: '培训完成率',
    section: 'growth',
    weight: 10,
    target: '100%',
    actual: '63.3%',
    raw: 0.633,
    unit: '%',
  },
];
