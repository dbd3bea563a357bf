import { monthOf, readDay, type Period } from '../period';
import {
  normalise,
  readActual,
  readBaseline,
  readCap,
  readFlag,
  readMethod,
  readSection,
  readTarget,
  readText,
  readUnit,
  readWeight,
} from '../reading';
import type { Entry } from '../terms/entry';
import { ok } from '../terms/outcome';
import type { ScorecardRow } from '../terms/scorecardRow';
import type { Line } from './line';
import { remembered } from './remembered';

/**
 * Makes a reader of scorecard rows, every column for itself.
 * @param period names the year of days written without one
 * @returns reads a row, given with its place among the rows
 */
export function lineReader(period: Period | null): (row: ScorecardRow, index: number) => Line {
  const columns = columnReaders(period);
  return (row, index) => {
    const section = columns.section(row.section);
    const weight = columns.weight(row.weight);
    const plan = columns.plan(row.method)(row.target);
    const { method, target } = isAdjustment(row, section, weight) ? ADJUSTMENT : plan;
    return {
      row: index,
      employeeId: columns.id(row.employeeId),
      name: columns.label(row.name),
      department: columns.label(row.department),
      metric: columns.label(row.metric),
      section,
      weight,
      method,
      target,
      actual: readActual(row.actual, method.ok ? method.value.code : null),
      unit: columns.unit(row.unit),
      cap: columns.cap(row.cap),
      baseline: columns.baseline(row.baseline),
      prorate: columns.flag(row.prorate),
      from: columns.day(row.from),
      to: columns.day(row.to),
      period: columns.period(row.period),
      goalId: columns.text(row.goalId),
      note: columns.text(row.note),
    };
  };
}

const columnReaders = (period: Period | null) => ({
  id: remembered(readId),
  label: remembered(readLabel),
  text: remembered(readText),
  section: remembered(readSection),
  weight: remembered(readWeight),
  plan: remembered((method) => remembered((target) => readPlan(method, target))),
  unit: remembered(readUnit),
  cap: remembered(readCap),
  baseline: remembered(readBaseline),
  flag: remembered(readFlag),
  day: remembered((entry) => readDay(entry, period)),
  period: remembered(periodText),
});

/** What is typed under 加减分 without weight, method or target can only be points to add. */
const isAdjustment = (row: ScorecardRow, section: Line['section'], weight: Line['weight']): boolean =>
  section.ok &&
  section.value === 'adjustment' &&
  weight.ok &&
  (weight.value === null || weight.value.value === 0) &&
  readText(row.method) === '' &&
  readText(row.target) === '';

const ADJUSTMENT: Pick<Line, 'method' | 'target'> = {
  method: ok({ code: 'points', inferred: true }),
  target: ok(null),
};

/** Each tells how the other is meant: `≤2分钟` names a method, and a method says what a target may be. */
function readPlan(methodEntry: Entry, targetEntry: Entry): Pick<Line, 'method' | 'target'> {
  const method = readMethod(methodEntry, targetEntry);
  return { method, target: readTarget(targetEntry, method.ok ? method.value.code : null) };
}

/**
 * An id as the key it is: trimmed, and full-width letters as plain ones, for `Ｅ００１` is a slip of the input method and no
 * other person. Case and leading zeros stay: `001` and `1` are two people.
 * @source SPEC 2
 */
export const readId = (entry: Entry): string => normalise(readLabel(entry));

/** `#N/A` names nobody and nothing. */
export const readLabel = (entry: Entry): string => (entry.kind === 'error' ? '' : readText(entry));

/** Excel makes the first of the month of a typed 2025-06. */
function periodText(entry: Entry): string {
  if (entry.kind !== 'date') return readText(entry);
  const month = monthOf(entry.day);
  return month?.first === entry.day ? month.id : entry.shown;
}
