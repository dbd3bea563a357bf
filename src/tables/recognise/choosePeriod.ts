import { findPeriod, type Period } from '../../core';
import type { Block } from './block';
import { periodOf, periodOfColumn, type PeriodSource, type StatedPeriod } from './openPeriod';

/** The one period that is scored, and the tables that belong to it. */
export interface ChosenPeriod {
  readonly period: Period | null;
  readonly source: PeriodSource | null;
  /** Told elsewhere in the workbook, and not followed. */
  readonly others: readonly StatedPeriod[];
  readonly blocks: readonly Block[];
  /** Tables name several periods, and nothing says which one is meant. */
  readonly undecided: boolean;
}

/** What may name the period besides the tables themselves. */
export interface PeriodHints {
  readonly option: Period | null;
  readonly settings: Period | null;
  readonly fileName: string;
}

/**
 * Decides on the period: what the caller asks for, else Settings, else the tables' own columns and titles, else the
 * file's name. Of sheets for several months, only those of the one that is meant are kept.
 */
export function choosePeriod(
  blocks: readonly Block[],
  { option, settings, fileName }: PeriodHints,
): ChosenPeriod {
  const stated = blocks.map((block) => ({
    block,
    sheet: block.view.grid.name,
    period: periodOfColumn(block) ?? periodOf(block),
  }));
  const named = distinct(stated.flatMap(({ sheet, period }) => (period === null ? [] : [{ sheet, period }])));
  const inName = findPeriod(fileName.replace(/\.[a-z]{3,4}$/i, ''));
  const [only, ...further] = named;
  const title = further.length === 0 ? (only?.period ?? null) : null;
  const ways: readonly (readonly [Period | null, PeriodSource])[] = [
    [option, 'option'],
    [settings, 'settings'],
    [title, 'title'],
    [inName, 'file-name'],
  ];
  const [period = null, source = null] = ways.find(([candidate]) => candidate !== null) ?? [];
  const matching = stated.filter((table) => table.period === null || table.period.id === period?.id);
  const kept = matching.some((table) => table.period !== null) ? matching : stated;
  const keptPeriods = new Set(kept.flatMap((table) => table.period?.id ?? []));
  return {
    period,
    source,
    others: named.filter((other) => other.period.id !== period?.id),
    blocks: kept.map(({ block }) => block),
    undecided: period === null && keptPeriods.size > 1,
  };
}

/** The first sheet to name each period. */
const distinct = (stated: readonly StatedPeriod[]): readonly StatedPeriod[] =>
  stated.filter((one, index) => stated.findIndex(({ period }) => period.id === one.period.id) === index);
