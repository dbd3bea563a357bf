import { findPeriod, monthOf, readText, type Entry, type Period } from '../../core';
import type { Block } from './block';
import { titlesAbove } from './preamble';
import { labelsOf } from './rows/supplied';
import { entryAt } from './sheetView';

/** Where the period was told. */
export type PeriodSource = 'option' | 'settings' | 'title' | 'file-name';

/** A period that a table names for itself. */
export interface StatedPeriod {
  readonly sheet: string;
  readonly period: Period;
}

/** A date beside 填表日期 says when a form was filled in, not what it is about. */
const DATED = /填表|制表|打印|填报|提交|更新|日期|截止|date|printed|updated/iu;

/** Most texts name no year, and need no closer look. */
const YEAR = /\d{4}|年/u;

/** The period that a table names: by a label, by the titles above it, by its sheet's name. */
export function periodOf(block: Block): Period | null {
  const label = labelsOf(block).find(({ field }) => field === 'period');
  const labelled = label === undefined ? null : periodIn(label.entry);
  if (labelled !== null) return labelled;
  const { view, header, reach, titlesFrom } = block;
  for (const { text } of titlesAbove(view, { from: titlesFrom, header: header.top, reach })) {
    const period = DATED.test(text) || !YEAR.test(text) ? null : findPeriod(text);
    if (period !== null) return period;
  }
  return findPeriod(view.grid.name);
}

function periodIn(entry: Entry): Period | null {
  if (entry.kind === 'blank') return null;
  return entry.kind === 'date' ? monthOf(entry.day) : findPeriod(readText(entry));
}

/** The period that a table's own column names, where all of its rows name the same. */
export function periodOfColumn({ view, header, bottom }: Block): Period | null {
  const known = header.columns.get('period');
  if (known === undefined) return null;
  let found: Period | null = null;
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    const period = periodIn(entryAt(view, row, known.column));
    if (period === null) continue;
    if (found !== null && found.id !== period.id) return null;
    found = period;
  }
  return found;
}
