import type { Severity } from '../core';
import { livePlan, type CellRange, type LiveBlock, type RecognisedList } from '../tables';
import type { Month } from './openMonth';

/** A month as it stands, in a few numbers. */
export interface MonthGlance {
  /** As shown: `2025-06`; `null` where nothing tells. */
  readonly period: string | null;
  readonly tables: readonly GlancedTable[];
  /** Who has metrics. */
  readonly people: number;
  /** Metrics of all of them. */
  readonly rows: number;
  /** Actuals that are there, of those that are due; 不适用 is one. */
  readonly filled: { readonly done: number; readonly of: number };
  readonly issues: Readonly<Record<Severity, number>>;
  readonly live: LiveState;
}

export interface GlancedTable {
  readonly kind: 'scorecard' | RecognisedList['kind'];
  readonly sheet: string;
  readonly range: CellRange;
  readonly rows: number;
  /** Name of the Excel table. */
  readonly tableName: string | null;
}

/** What of the live blocks stands: all, some, none, or something that needs mending. */
export interface LiveState {
  readonly kind: 'live' | 'partly' | 'absent' | 'broken' | 'impossible';
  readonly blocks: readonly LiveBlock[];
}

/** A month at a glance: tables, people, what is filled in, issues, and whether scores are live. */
export function glance(month: Month): MonthGlance {
  const { recognition, scorecard } = month;
  const due = scorecard.lines.filter(({ method }) => !method.ok || method.value.code !== 'points');
  const done = due.filter(({ actual }) => !actual.ok || actual.value.kind !== 'missing');
  return {
    period: recognition.period.period?.id ?? null,
    tables: [
      ...recognition.sources.map(({ sheet, range, rows, table }): GlancedTable => ({
        kind: 'scorecard',
        sheet,
        range,
        rows,
        tableName: table,
      })),
      ...recognition.lists.map(({ table, ...list }): GlancedTable => ({ ...list, tableName: table })),
    ],
    people: scorecard.people.filter(({ segments }) => segments.length > 0).length,
    rows: scorecard.lines.length,
    filled: { done: done.length, of: due.length },
    issues: counts(month),
    live: liveState(livePlan(recognition, month.workbook).blocks),
  };
}

function counts({ issues }: Month): MonthGlance['issues'] {
  const of = (severity: Severity): number => issues.filter(({ issue }) => issue.severity === severity).length;
  return { error: of('error'), warning: of('warning'), advice: of('advice') };
}

/** The worst of all formulas decides. */
function liveState(blocks: readonly LiveBlock[]): LiveState {
  const formulas = blocks.flatMap((block) => block.formulas);
  const all = (state: string): boolean => formulas.every((formula) => formula.state === state);
  if (formulas.length === 0) return { kind: 'impossible', blocks };
  if (formulas.some(({ state }) => state === 'broken')) return { kind: 'broken', blocks };
  return { kind: all('live') ? 'live' : all('absent') ? 'absent' : 'partly', blocks };
}
