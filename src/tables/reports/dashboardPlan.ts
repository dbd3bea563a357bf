import { reportWords } from '../../i18n';
import type { SheetPlan } from '../plan';
import type { ReportContext, ReportPerson } from './context';
import { dashboardColumns, dashboardPage } from './dashboardPage';
import { dashboardFigures } from './dashboardFigures';
import { fitted } from './fitted';
import { fontName, SIZES } from './look';
import { onePage } from './page';

/** The team at a glance on one landscape A4: two columns of tables, and charts that point at them. */
export function dashboardPlan(people: readonly ReportPerson[], context: ReportContext): SheetPlan {
  const { language, period, tierLabels } = context;
  const figures = dashboardFigures(people, tierLabels.length);
  const { page, widths } = fitted(dashboardColumns(context), 'landscape', (candidate) =>
    dashboardPage(figures, candidate, context),
  );
  return {
    name: reportWords(language).dashboard.sheet,
    stamp: ['dashboard', period?.id ?? ''].join(':'),
    columnWidths: widths,
    rows: page.block.rows,
    merges: page.block.merges,
    tables: [],
    charts: page.charts,
    conditionalFormats: [],
    validations: [],
    protection: null,
    freeze: null,
    gridlines: false,
    print: onePage(page.block, widths.length, 'landscape', context),
    tabColor: null,
    font: { name: fontName(language), size: SIZES.body },
  };
}
