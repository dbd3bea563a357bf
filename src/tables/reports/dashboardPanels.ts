import { roundNumber, type Bucket } from '../../core';
import { formatList, reportWords, terms } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { line, stack, type Block } from './block';
import { CELLS } from './cellStyles';
import type { ReportContext } from './context';
import type { DashboardFigures, DepartmentFigures, MetricAverage } from './dashboardFigures';
import { COLORS, SIZES, STYLES } from './look';
import { headerRow, tableRow } from './tableRows';
import { rowHeight } from './textSize';

/** A headed table in some columns of the dashboard; charts point at its body. */
export interface Panel {
  readonly block: Block;
  /** Rows before the first of the body. */
  readonly above: number;
  readonly body: number;
}

interface PanelColumn {
  readonly title: string;
  readonly style: CellStyle;
}

interface PanelGiven {
  readonly heading: string;
  /** The last column of the panel, up to which its last cells reach. */
  readonly to?: number;
  readonly columns: readonly PanelColumn[];
  readonly rows: readonly (readonly PlannedValue[])[];
  readonly totals?: readonly { readonly value: PlannedValue; readonly style: CellStyle }[];
}

/** Attainments and shares show one decimal of a per cent. */
const share = (value: number | null): number | null => (value === null ? null : roundNumber(value, 3));
const points = (value: number | null): number | null => (value === null ? null : roundNumber(value, 2));

/** @param from First column of the panel. */
function panel(given: PanelGiven, widths: readonly number[], from: number): Panel {
  const { heading, columns, rows, totals, to = from + columns.length - 1 } = given;
  const above = [panelHeading(heading, from), headerRow(columns, widths, { from, to })];
  const body = rows.map((values) =>
    tableRow(
      columns.map(({ style }, index) => ({ style, value: values[index] ?? null })),
      widths,
      { from, to },
    ),
  );
  const below = totals === undefined ? [] : [tableRow(totals, widths, { from, to })];
  return { block: stack([...above, ...body, ...below]), above: above.length, body: rows.length };
}

const HEADING_HEIGHT = 28;

/** It runs over into the empty cells at its right. */
export const panelHeading = (text: string, from: number): Block =>
  line(HEADING_HEIGHT, [{ from, to: from, value: text, style: STYLES.heading }]);

/** The figures a boss asks for first, in one row. */
export function headline(
  figures: DashboardFigures,
  spans: readonly { readonly from: number; readonly to: number }[],
  { language }: ReportContext,
): Block {
  const { dashboard } = reportWords(language);
  const told: readonly (readonly [string, number | null, CellStyle])[] = [
    [dashboard.people, figures.people, COUNT],
    [dashboard.scored, figures.scored, COUNT],
    [dashboard.waiting, figures.people - figures.scored, COUNT],
    [dashboard.average, points(figures.average), AVERAGE],
    [dashboard.completeness, share(figures.completeness), SHARE],
    [dashboard.subjectivity, share(figures.subjectivity), SHARE],
  ];
  const parts = spans.map((part, index) => ({ part, told: told[index] }));
  return stack([
    line(
      rowHeight(1, SIZES.note, 2),
      parts.map(({ part, told: figure }) => ({ ...part, value: figure?.[0] ?? null, style: STYLES.note })),
    ),
    line(
      rowHeight(1, FIGURE, 2),
      parts.map(({ part, told: figure }) => ({
        ...part,
        value: figure?.[1] ?? '—',
        style: figure?.[2] ?? COUNT,
      })),
    ),
  ]);
}

const FIGURE = 20;
const COUNT: CellStyle = {
  font: { size: FIGURE, bold: true, color: COLORS.ink },
  horizontal: 'left',
  vertical: 'center',
  numberFormat: '#,##0',
};
const AVERAGE: CellStyle = { ...COUNT, numberFormat: '0.00' };
const SHARE: CellStyle = { ...COUNT, numberFormat: '0.0%' };

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
        formatList(departments, language),
      ]),
    },
    widths,
    from,
  );
};
