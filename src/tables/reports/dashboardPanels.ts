import type { Bucket } from '../../core';
import { formatList, reportWords, terms } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { CELLS } from './cellStyles';
import type { ReportContext } from './context';
import type { DashboardFigures, DepartmentFigures, MetricAverage } from './dashboardFigures';
import { panel, points, share, type Panel } from './panel';

type PanelOf<Given> = (
  given: Given,
  widths: readonly number[],
  from: number,
  context: ReportContext,
) => Panel;

export const distributionPanel: PanelOf<readonly Bucket[]> = (buckets, widths, from, { language }) => {
  const { dashboard } = reportWords(language);
  return panel(
    {
      heading: dashboard.distribution,
      columns: [
        { title: dashboard.range, style: CELLS.label },
        { title: dashboard.heads, style: CELLS.number },
      ],
      rows: buckets.map(({ from: low, to: high, heads }) => [bucketName(low, high), heads]),
    },
    widths,
    from,
  );
};

function bucketName(low: number | null, high: number | null): string {
  if (low === null) return `< ${high ?? ''}`;
  return high === null ? `≥ ${low}` : `${low}–${high}`;
}

export const sectionsPanel: PanelOf<DashboardFigures['sections']> = (
  sections,
  widths,
  from,
  { language },
) => {
  const { dashboard, columns } = reportWords(language);
  const names = terms(language);
  return panel(
    {
      heading: dashboard.sections,
      columns: [
        { title: columns.section, style: CELLS.label },
        { title: dashboard.share, style: CELLS.percent },
      ],
      rows: sections.map(({ section, attainment }) => [
        section === null ? names.noSection : names.sections[section],
        share(attainment),
      ]),
    },
    widths,
    from,
  );
};

type RowFigures = Pick<DepartmentFigures, 'heads' | 'mean' | 'tierCounts'> & {
  readonly completeness: number | null;
  readonly subjectivity: number | null;
};

export const departmentsPanel: PanelOf<DashboardFigures> = (figures, widths, from, context) => {
  const { dashboard, whole } = reportWords(context.language);
  const { employees } = terms(context.language).fields;
  const row = (name: string, figure: RowFigures): readonly PlannedValue[] => [
    name,
    figure.heads,
    points(figure.mean),
    ...figure.tierCounts,
    share(figure.completeness),
    share(figure.subjectivity),
  ];
  const totals = row(whole, { ...figures, heads: figures.people, mean: figures.average });
  const counts = context.tierLabels.length;
  return panel(
    {
      heading: dashboard.tiers,
      columns: [
        { title: employees.department, style: CELLS.label },
        { title: dashboard.heads, style: CELLS.number },
        { title: dashboard.average, style: CELLS.points },
        ...context.tierLabels.map((title) => ({ title, style: CELLS.count })),
        { title: dashboard.completeness, style: CELLS.percent },
        { title: dashboard.subjectivity, style: CELLS.percent },
      ],
      rows: figures.departments.map((each) => row(each.department || dashboard.noDepartment, each)),
      totals: totals.map((value, index) => ({ value, style: totalStyle(index, counts) })),
    },
    widths,
    from,
  );
};

const totalStyle = (index: number, tiers: number): CellStyle =>
  index === 0
    ? CELLS.total
    : index === 2
      ? CELLS.totalPoints
      : index > 2 + tiers
        ? CELLS.totalPercent
        : CELLS.totalNumber;

/** Departments named before they are counted. */
const NAMED = 3;

/** Metrics with the departments that have them; these share the columns up to `to`. */
export const metricsPanel: PanelOf<{
  readonly heading: string;
  readonly metrics: readonly MetricAverage[];
  readonly to: number;
}> = ({ heading, metrics, to }, widths, from, { language }) => {
  const { dashboard, columns } = reportWords(language);
  const { employees } = terms(language).fields;
  return panel(
    {
      heading,
      to,
      columns: [
        { title: columns.metric, style: CELLS.label },
        { title: dashboard.heads, style: CELLS.number },
        { title: dashboard.attainment, style: CELLS.percent },
        { title: employees.department, style: CELLS.noteIndented },
      ],
      rows: metrics.map(({ metric, heads, attainment, departments }) => [
        metric,
        heads,
        share(attainment),
        departments.length > NAMED
          ? dashboard.manyDepartments(departments.length)
          : formatList(departments, language),
      ]),
    },
    widths,
    from,
  );
};
