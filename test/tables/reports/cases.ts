import { rational, ZERO, type Derivation, type LibraryEntry } from '../../../src/core';
import type { ReportPerson } from '../../../src/tables';
import { OPERATIONS, quotient, subject, type MetricGiven } from './derivations';

/** People that reports are shown with. */
export const LIBRARY: readonly LibraryEntry[] = [
  {
    row: 0,
    metric: '跨部门协作评价',
    template: '运营',
    section: 'collaboration',
    weight: 10,
    method: 'rating',
    unit: '分',
    definition: '设计、客服两个部门打分的平均值',
    source: '协作评价表',
    training: '跨部门沟通课',
    partner: '设计',
  },
];

const ENGLISH = [
  'Conversion rate',
  'Traffic growth',
  'Campaign results',
  'New product launch',
  'Teamwork rating',
  'Training completed',
];

export const operations = (): ReportPerson => subject(OPERATIONS);

export const inEnglish = (): ReportPerson => {
  const metrics = OPERATIONS.map((metric, index) => ({
    ...metric,
    metric: ENGLISH[index] ?? metric.metric,
    target: metric.target.replace('件', ''),
    unit: metric.unit === '件' ? 'units' : metric.unit === '分' ? '' : (metric.unit ?? ''),
  }));
  const person = subject(metrics, { tier: 1, next: { tier: 0, score: 98, points: 3.14 } });
  return {
    ...person,
    person: { ...person.person, name: 'Hannah Sun', department: 'Operations', position: 'Operations lead' },
  };
};

/** A cap, a conversion, bands, a floor, something not applicable, and an adjustment. */
export const mixed = (): ReportPerson => {
  const share = (weight: number) => ({ effectiveWeight: quotient(weight * 10, 9) });
  const metrics: readonly MetricGiven[] = [
    { metric: '转化率', weight: 30, target: '3%', actual: '5.4%', raw: 1.8, over: share(30) },
    {
      metric: '响应时间',
      method: 'lower',
      weight: 20,
      target: '≤2分钟',
      actual: '90秒',
      raw: 1.25,
      over: {
        ...share(20),
        converted: { from: '秒', to: '分钟', value: quotient(3, 2) },
        methodInferred: true,
      },
    },
    {
      metric: '满意度',
      method: 'bands',
      weight: 20,
      target: '≥45%:100, ≥40%:80, ≥35%:60',
      actual: '41%',
      raw: 0.8,
      over: share(20),
    },
    {
      metric: '流量增长',
      section: 'focus',
      weight: 20,
      target: '8%',
      actual: '-1.6%',
      raw: -0.2,
      over: share(20),
    },
    {
      metric: '培训完成率',
      section: 'growth',
      weight: 10,
      target: '100%',
      actual: '不适用',
      over: { effectiveWeight: ZERO },
    },
    {
      metric: '协作额外积分',
      section: 'adjustment',
      method: 'points',
      weight: 0,
      target: '',
      actual: '3',
      raw: 3,
    },
  ];
  return subject(metrics);
};

export const waiting = (over: Partial<ReportPerson> = {}, given: Partial<Derivation> = {}): ReportPerson =>
  subject(
    OPERATIONS.map(({ raw, ...metric }, row) =>
      row === 0 || raw === undefined ? { ...metric, actual: null } : { ...metric, raw },
    ),
    { reasons: ['还差 1 项实际值：转化率。补齐后出分。'], ...over },
    given,
  );

/** Five people of two departments, one of them waiting. */
export const team = (): readonly ReportPerson[] => {
  const person = (
    [id, name, department]: readonly [string, string, string],
    score: number,
    rank: number,
  ): ReportPerson => {
    const whole = operations();
    const derivation: Derivation = {
      ...whole.derivation,
      id,
      name,
      department,
      score,
      unrounded: rational(score),
    };
    return {
      ...whole,
      person: { ...whole.person, id, name, department, position: `${department}专员` },
      derivation,
      score,
      rank,
      ranked: 4,
      tier: score >= 90 ? 0 : score >= 75 ? 1 : 2,
    };
  };
  const last = waiting({}, { id: 'E003', name: '何军' });
  return [
    person(['E002', '徐杰', '运营'], 88.5, 2),
    { ...last, person: { ...last.person, id: 'E003', name: '何军' } },
    person(['E001', '孙浩然', '运营'], 94.86, 1),
    person(['E015', '李欣怡', '客服'], 74.99, 4),
    person(['E014', '马俊杰', '客服'], 88.5, 2),
  ];
};
