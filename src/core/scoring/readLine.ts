import { calendarDate, monthPeriod, readDay, type Period } from '../period';
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
import type { ScorecardRow } from '../terms/scorecardRow';
import type { Line } from './line';

/**
 * Reads one row of a scorecard, every column for itself.
 * @param index the row's place among those given
 * @param period names the year of days written without one
 */
export function readLine(row: ScorecardRow, index: number, period: Period | null): Line {
  const method = readMethod(row.method, row.target);
  const code = method.ok ? method.value.code : null;
  return {
    row: index,
    employeeId: readId(row.employeeId),
    name: readLabel(row.name),
    department: readLabel(row.department),
    metric: readLabel(row.metric),
    section: readSection(row.section),
    weight: readWeight(row.weight),
    method,
    target: readTarget(row.target, code),
    actual: readActual(row.actual, code),
    unit: readUnit(row.unit),
    cap: readCap(row.cap),
    baseline: readBaseline(row.baseline),
    prorate: readFlag(row.prorate),
    from: readDay(row.from, period),
    to: readDay(row.to, period),
    period: periodText(row.period),
    goalId: readText(row.goalId),
    note: readText(row.note),
  };
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
  const { year, month, date } = calendarDate(entry.day);
  return date === 1 ? monthPeriod(year, month).id : entry.shown;
}
