import { reportWords, terms } from '../i18n';
import {
  dashboardPlan,
  resultsPlan,
  sheetName,
  slipPlan,
  type Attention,
  type ReportPerson,
  type SheetPlan,
  type SheetSink,
  type WrittenSheet,
} from '../tables';
import { breathe } from './breathe';
import type { Month } from './openMonth';
import { planReports, type ReportFiles, type ReportOptions } from './writeReports';
import type { MonthScores } from './scoreMonth';

export interface ReportTabOptions extends ReportOptions {
  /** Whose slips are written; everyone's unless told. Results and dashboard are always of everyone. */
  readonly only?: (person: ReportPerson) => boolean;
}

/** The tabs of one month's reports in the open workbook: what will be written, before anything is. */
export interface ReportTabs {
  readonly files: ReportFiles;
  readonly slips: readonly ReportTab[];
  /** Results and dashboard. */
  readonly overviews: readonly Omit<ReportTab, 'subject'>[];
  /** Tab of anyone's slip, one from an earlier time too, by id. */
  readonly tabOf: ReadonlyMap<string, string>;
}

export interface ReportTab {
  readonly stamp: string;
  /** The one it has by now, else the nearest free one to the wanted. */
  readonly name: string;
  /** Takes the place of one of ours. */
  readonly replaces: boolean;
  readonly subject: ReportPerson;
}

/** Decides which tabs are written, what each is called, and which of ours they replace. */
export function planReportTabs(month: Month, scores: MonthScores, options: ReportTabOptions): ReportTabs {
  const { only = () => true, language } = options;
  const files = planReports(month, scores, options);
  const { sheets } = month.workbook;
  const ours = new Map(sheets.flatMap(({ stamp, name }) => (stamp === undefined ? [] : [[stamp, name]])));
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const named = (stamp: string, wanted: string): Omit<ReportTab, 'subject'> => {
    const standing = ours.get(stamp);
    const name = standing ?? sheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return { stamp, name, replaces: standing !== undefined };
  };
  const period = files.context.period?.id ?? '';
  const slipStamp = (id: string): string => `slip:${period}:${id}`;
  const overviews = [
    named(`results:${period}`, terms(language).sheets.Results),
    named(`dashboard:${period}`, reportWords(language).dashboard.sheet),
  ];
  const slips = files.slips
    .filter(({ subject }) => only(subject))
    .map(({ subject, sheet }) => ({ ...named(slipStamp(subject.person.id), sheet), subject }));
  const written = new Map(slips.map(({ subject, name }) => [subject.person.id, name]));
  const earlier = files.everyone.flatMap(({ person: { id } }) => {
    const name = ours.get(slipStamp(id));
    return name === undefined ? [] : [[id, name] as const];
  });
  return { files, slips, overviews, tabOf: new Map([...earlier, ...written]) };
}

/**
 * Writes results, dashboard and every chosen slip into the open workbook; only sheets of ours are ever replaced.
 * Cancelled before the first sheet, it leaves nothing; later, whole sheets that a repetition completes.
 */
export async function writeReportTabs(
  tabs: ReportTabs,
  sink: SheetSink,
  attention: Attention = {},
): Promise<readonly WrittenSheet[]> {
  const plans = await plansOf(tabs, attention);
  attention.signal?.throwIfAborted();
  return sink.write(plans, attention);
}

async function plansOf(
  { files, slips, overviews, tabOf }: ReportTabs,
  { signal }: Attention,
): Promise<readonly SheetPlan[]> {
  const { context, everyone } = files;
  const [resultsTab, dashboardTab] = overviews;
  const results = resultsPlan(everyone, { ...context, tabOf: (id) => tabOf.get(id) ?? null });
  await breathe();
  const dashboard = dashboardPlan(everyone, context);
  const plans: SheetPlan[] = [calledAs(results, resultsTab), calledAs(dashboard, dashboardTab)];
  for (const { name, subject } of slips) {
    signal?.throwIfAborted();
    plans.push(slipPlan(subject, { ...context, sheet: name }));
    await breathe();
  }
  return plans;
}

/** Under another name, with its charts still pointing at itself. */
function calledAs(plan: SheetPlan, tab: Pick<ReportTab, 'name'> | undefined): SheetPlan {
  if (tab === undefined || tab.name === plan.name) return plan;
  const sheet = (range: SheetPlan['charts'][number]['categories']) =>
    range.sheet === plan.name ? { ...range, sheet: tab.name } : range;
  const charts = plan.charts.map((chart) => ({
    ...chart,
    categories: sheet(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: sheet(series.values) })),
  }));
  return { ...plan, name: tab.name, charts };
}
