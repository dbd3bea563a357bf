import {
  completeness,
  departmentSummaries,
  distribution,
  mean,
  roundNumber,
  sectionAverages,
  subjectivity,
  toNumber,
  type Bucket,
  type DepartmentSummary,
  type SectionAverage,
} from '../../core';
import type { ReportPerson } from './context';

export interface MetricAverage {
  readonly metric: string;
  readonly heads: number;
  /** Mean counted attainment. */
  readonly attainment: number;
}

export interface DepartmentFigures extends DepartmentSummary {
  /** Mean share of the scores that rests on typed opinion. */
  readonly subjectivity: number | null;
}

/** What the dashboard tells of a team; everything is taken over final scores, completeness over everyone. */
export interface DashboardFigures {
  readonly people: number;
  readonly scored: number;
  readonly average: number | null;
  readonly completeness: number | null;
  readonly subjectivity: number | null;
  readonly distribution: readonly Bucket[];
  /** Best average first. */
  readonly departments: readonly DepartmentFigures[];
  readonly sections: readonly SectionAverage[];
  /** Best first. */
  readonly metrics: readonly MetricAverage[];
  readonly tierCounts: readonly number[];
}

/** Width of a bar of the distribution, in points. */
const BUCKET = 5;

export function dashboardFigures(people: readonly ReportPerson[], tiers: number): DashboardFigures {
  const everyone = people.map(({ derivation, status, score, tier }) => ({
    ...derivation,
    status,
    score,
    tier,
  }));
  const final = everyone.filter(({ status }) => status === 'scored');
  const scores = final.flatMap(({ score }) => (score === null ? [] : [score]));
  const departments = departmentSummaries(everyone, tiers).map((summary) => ({
    ...summary,
    subjectivity: mean(opinions(final.filter(({ department }) => department === summary.department))),
  }));
  return {
    people: people.length,
    scored: scores.length,
    average: mean(scores),
    completeness: completeness(everyone),
    subjectivity: mean(opinions(final)),
    distribution: distribution(scores, BUCKET),
    departments: departments.sort((a, b) => (b.mean ?? -Infinity) - (a.mean ?? -Infinity)),
    sections: sectionAverages(final).filter(({ attainment }) => attainment !== null),
    metrics: metricAverages(final),
    tierCounts: Array.from({ length: tiers }, (_, tier) => final.filter((each) => each.tier === tier).length),
  };
}

const opinions = (people: readonly ReportPerson['derivation'][]): readonly number[] =>
  people.flatMap((person) => subjectivity(person) ?? []).map((share) => roundNumber(share, 6));

function metricAverages(people: readonly ReportPerson['derivation'][]): readonly MetricAverage[] {
  const attained = new Map<string, number[]>();
  for (const line of people.flatMap(({ segments }) => segments.flatMap(({ lines }) => lines))) {
    if (line.method === 'points' || line.counted === null) continue;
    const values = attained.get(line.metric) ?? [];
    values.push(toNumber(line.counted));
    attained.set(line.metric, values);
  }
  return [...attained]
    .map(([metric, values]) => ({
      metric,
      heads: values.length,
      attainment: values.reduce((sum, value) => sum + value, 0) / values.length,
    }))
    .sort((a, b) => b.attainment - a.attainment);
}
