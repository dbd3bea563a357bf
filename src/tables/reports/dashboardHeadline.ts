import { reportWords } from '../../i18n';
import type { CellStyle } from '../plan';
import { line, stack, type Block } from './block';
import type { ReportContext } from './context';
import type { DashboardFigures } from './dashboardFigures';
import { COLORS, SIZES, STYLES } from './look';
import { points, share } from './panel';
import { rowHeight } from './textSize';

const FIGURE = 20;
const COUNT: CellStyle = {
  font: { size: FIGURE, bold: true, color: COLORS.ink },
  horizontal: 'left',
  vertical: 'center',
  numberFormat: '#,##0',
};
const AVERAGE: CellStyle = { ...COUNT, numberFormat: '0.00' };
const SHARE: CellStyle = { ...COUNT, numberFormat: '0.0%' };

/** The figures a boss asks for first, side by side over six spans. */
export function dashboardHeadline(
  figures: DashboardFigures,
  spans: readonly { readonly from: number; readonly to: number }[],
  { language }: ReportContext,
): Block {
  const { dashboard } = reportWords(language);
  const told = [
    { label: dashboard.people, value: figures.people, style: COUNT },
    { label: dashboard.scored, value: figures.scored, style: COUNT },
    { label: dashboard.waiting, value: figures.people - figures.scored, style: COUNT },
    { label: dashboard.average, value: points(figures.average), style: AVERAGE },
    { label: dashboard.completeness, value: share(figures.completeness), style: SHARE },
    { label: dashboard.subjectivity, value: share(figures.subjectivity), style: SHARE },
  ];
  const placed = told.map((figure, index) => ({
    ...figure,
    ...(spans[index] ?? { from: index, to: index }),
  }));
  return stack([
    line(
      rowHeight(1, SIZES.note, 2),
      placed.map(({ from, to, label }) => ({ from, to, value: label, style: STYLES.note })),
    ),
    line(
      rowHeight(1, FIGURE, 2),
      placed.map(({ from, to, value, style }) => ({ from, to, value: value ?? '—', style })),
    ),
  ]);
}
