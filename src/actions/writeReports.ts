import type { Day } from '../core';
import { reportWords, terms, type Language } from '../i18n';
import {
  dashboardPlan,
  reportFileName,
  resultsPlan,
  sheetName,
  slipPlan,
  uniqueFileName,
  type Attention,
  type ReportContext,
  type ReportPerson,
  type WorkbookSink,
} from '../tables';
import { breathe } from './breathe';
import type { Month } from './openMonth';
import { reportPeople } from './reportPeople';
import type { MonthScores } from './scoreMonth';
import { tierLabels } from './tierLabels';

export interface ReportOptions {
  readonly language: Language;
  /** Day on which the reports are made. */
  readonly made: Day;
  /** Write slips for people without a score too, saying why. */
  readonly allowErrors?: boolean;
}

/** The files of one month's reports: what will be written, before anything is. */
export interface ReportFiles {
  readonly results: string;
  readonly slips: readonly {
    readonly fileName: string;
    readonly sheet: string;
    readonly subject: ReportPerson;
  }[];
  readonly everyone: readonly ReportPerson[];
  readonly context: ReportContext;
}

/** Decides who gets a report and what its file and tab are called. */
export function planReports(month: Month, scores: MonthScores, options: ReportOptions): ReportFiles {
  const { language, made } = options;
  const { period } = month.recognition.period;
  const everyone = reportPeople(month, scores, language);
  const files = new Set<string>();
  // Tabs of the same workbook: someone whose id is 看板 is kept apart from it.
  const own = [terms(language).sheets.Results, reportWords(language).dashboard.sheet];
  const sheets = new Set(own.map((name) => name.toLowerCase()));
  return {
    results: 'results.xlsx',
    everyone,
    context: {
      language,
      made,
      period,
      source: month.fileName,
      tierLabels: tierLabels(scores.tiers.scheme, language),
      library: month.scorecard.library ?? [],
      people: month.scorecard.people,
    },
    slips: inScorecardOrder(everyone, month)
      .filter(({ status }) => options.allowErrors || status !== 'none')
      .map((subject) => {
        const fileName = uniqueFileName(reportFileName(period, subject.person), files);
        const sheet = sheetName(`${subject.person.id} ${subject.person.name}`, sheets);
        files.add(fileName.toLowerCase());
        sheets.add(sheet.toLowerCase());
        return { fileName: `slips/${fileName}`, sheet, subject };
      }),
  };
}

/** Tabs are looked for by person, not by rank. */
function inScorecardOrder(everyone: readonly ReportPerson[], month: Month): readonly ReportPerson[] {
  const order = new Map(month.scorecard.people.map(({ id }, index) => [id, index]));
  const place = ({ person }: ReportPerson): number => order.get(person.id) ?? 0;
  return everyone.toSorted((a, b) => place(a) - place(b));
}

/** Writes results, dashboard and every slip, telling which person it is at; stops between two when cancelled. */
export async function writeReports(
  files: ReportFiles,
  sink: WorkbookSink,
  attention: Attention = {},
): Promise<void> {
  const { context, slips } = files;
  const title = 'PERF';
  const total = slips.length + 1;
  const plans = [];
  for (const [index, { fileName, sheet, subject }] of slips.entries()) {
    attention.signal?.throwIfAborted();
    attention.onProgress?.({ done: index, total, label: subject.person.name || subject.person.id });
    const plan = slipPlan(subject, { ...context, sheet });
    plans.push(plan);
    await sink.write(fileName, { title, language: context.language, sheets: [plan] });
    await breathe();
  }
  attention.signal?.throwIfAborted();
  attention.onProgress?.({ done: total - 1, total, label: files.results });
  const tabs = new Map(slips.map(({ subject, sheet }) => [subject.person.id, sheet]));
  const results = resultsPlan(files.everyone, { ...context, tabOf: (id) => tabs.get(id) ?? null });
  const sheets = [results, dashboardPlan(files.everyone, context), ...plans];
  await sink.write(files.results, { title, language: context.language, sheets });
  attention.onProgress?.({ done: total, total, label: files.results });
}
