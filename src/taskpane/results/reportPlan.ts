import { planReportTabs, type Month, type ReportTabs } from '../../actions';
import { dayOf, type Day } from '../../core';
import { scoresOf } from '../month/derived';
import type { ReportChoice } from './reportChoice';

/** What pressing the button will do, in numbers. */
export interface ReportPlan {
  readonly tabs: ReportTabs;
  readonly slips: number;
  readonly created: number;
  readonly replaced: number;
  readonly overviews: readonly string[];
}

export function reportPlan(month: Month, choice: ReportChoice, now: Date): ReportPlan {
  const tabs = planReportTabs(month, scoresOf(month), {
    language: month.language,
    made: dayToday(now),
    allowErrors: choice.withWaiting,
    only: ({ person }) => choice.department === null || person.department === choice.department,
  });
  const all = [...tabs.overviews, ...tabs.slips];
  const replaced = all.filter(({ replaces }) => replaces).length;
  return {
    tabs,
    slips: tabs.slips.length,
    created: all.length - replaced,
    replaced,
    overviews: tabs.overviews.map(({ name }) => name),
  };
}

/** The calendar day where the person is. */
const dayToday = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

export interface DepartmentChoice {
  readonly department: string;
  readonly people: number;
}

/** Departments in the scorecard's order, with how many have metrics. */
export function departments({ scorecard }: Month): readonly DepartmentChoice[] {
  const counts = new Map<string, number>();
  for (const { department, segments } of scorecard.people)
    if (segments.length > 0) counts.set(department, (counts.get(department) ?? 0) + 1);
  return [...counts].map(([department, people]) => ({ department, people }));
}

/** How many have a score to report, and how many wait. */
export function readiness(month: Month): { readonly ready: number; readonly waiting: number } {
  const { standings } = scoresOf(month);
  const waiting = standings.filter(({ status }) => status === 'none').length;
  return { ready: standings.length - waiting, waiting };
}
