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
  readonly departments: readonly string[];
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

/** Widths of a range of the distribution, in points; the wide one where the narrow ones would be too many to read. */
const RANGES = { narrow: 5, wide: 10, most: 8 };

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
  const narrow = distribution(scores, RANGES.narrow);
  return {
    people: people.length,
    scored: scores.length,
    average: mean(scores),
    completeness: completeness(everyone),
    subjectivity: mean(opinions(final)),
    distribution: narrow.length > RANGES.most ? distribution(scores, RANGES.wide) : narrow,
    departments: departments.sort((a, b) => (b.mean ?? -Infinity) - (a.mean ?? -Infinity)),
    sections: sectionAverages(final).filter(({ attainment }) => attainment !== null),
    metrics: metricAverages(final),
    tierCounts: Array.from({ length: tiers }, (_, tier) => final.filter((each) => each.tier === tier).length),
  };
}

const opinions = (people: readonly ReportPerson['derivation'][]): readonly number[] =>
  people.flatMap((person) => subjectivity(person) ?? []).map((share) => roundNumber(share, 6));

function metricAverages(people: readonly ReportPerson['derivation'][]): readonly MetricAverage[] {
  const attained = new Map<string, { readonly values: number[]; readonly departments: Set<string> }>();
  for (const { department, line } of people.flatMap(linesOf)) {
    // Adjustments have no attainment.
    if (line.counted === null) continue;
    const known = attained.get(line.metric) ?? { values: [], departments: new Set() };
    known.values.push(toNumber(line.counted));
    known.departments.add(department);
    attained.set(line.metric, known);
  }
  return [...attained]
    .map(([metric, { values, departments }]) => ({
      metric,
      heads: values.length,
      departments: [...departments].filter((department) => department !== ''),
      attainment: values.reduce((sum, value) => sum + value, 0) / values.length,
    }))
    .sort((a, b) => b.attainment - a.attainment);
}

const linesOf = ({ segments }: ReportPerson['derivation']) =>
  segments.flatMap(({ department, lines }) => lines.map((line) => ({ department, line })));
