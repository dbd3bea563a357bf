import { normalise, readText } from '../reading';
import { day, type Day } from '../terms/brand';
import { failed, ok, type Fault, type Outcome } from '../terms/outcome';
import type { Entry } from '../terms/entry';
import { calendarDate, dayOf, isoDay } from './calendar';
import { DATED_FORMS, YEARLESS_FORMS, type DayForm, type DayReading } from './dayForms';
import { yearInFigures } from './monthNames';
import type { Period } from './period';

/** Serial numbers of 2000 and 2099, and the serial number of 1970-01-01. */
const SERIALS = { first: 36_526, last: 73_050, epoch: 25_569 };

/**
 * Reads a day as people type it: a date cell, `2025-06-15`, `2025/6/15`, `2025年6月15日`, `20250615`, `15 June 2025`.
 * @param period names the year of `6月15日` and `6/15`; `null` where a year must be written
 * @returns `null` for a blank entry; `date-unreadable` for a date that does not exist; `ambiguous` for 06/07/2025
 * @source SPEC 3, Joiners, leavers, movers
 * @example readDay({ kind: 'text', text: '2025年6月15日' }, null) //=> { ok: true, value: 20254 }
 * @example readDay({ kind: 'text', text: '6/15' }, monthPeriod(2025, 6)) //=> { ok: true, value: 20254 }
 * @example readDay({ kind: 'text', text: '2025-02-30' }, null) //=> { ok: false, fault: { code: 'date-unreadable', text: '2025-02-30' } }
 */
export function readDay(entry: Entry, period: Period | null): Outcome<Day | null> {
  switch (entry.kind) {
    case 'blank':
      return ok(null);
    case 'date':
      return ok(entry.day);
    case 'text':
      return readDayText(entry.text, period);
    case 'number':
      // 6.1 may have been typed as 6.10, so a number is a day only in full: 20250615.
      return readDayText(readText(entry), null);
    case 'error':
      return failed({ code: 'error-value', text: entry.error });
    case 'time':
    case 'logical':
      return failed({ code: 'date-unreadable', text: readText(entry) });
  }
}

function readDayText(text: string, period: Period | null): Outcome<Day | null> {
  const plain = yearInFigures(normalise(text)).replace(TIME_OF_DAY, '');
  if (plain === '') return ok(null);
  const read = whole(plain, period);
  if (read === 'ambiguous') return failed({ code: 'ambiguous', text });
  return read ? ok(dayOf(read.year, read.month, read.date)) : failed(unreadable(text));
}

/** Exports write days as `2025-06-15 00:00:00` or `2025-06-15T08:30`. */
const TIME_OF_DAY = /(?<=\d|日)[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

function whole(text: string, period: Period | null): DayReading {
  const year = period === null ? null : calendarDate(period.first).year;
  const forms = year === null ? DATED : [...DATED, ...YEARLESS];
  for (const { expression, read } of forms) {
    const match = expression.exec(text);
    if (match?.groups) return read(match.groups, year ?? 0);
  }
  return null;
}

const anchored = ({ pattern, read }: DayForm) => ({ expression: new RegExp(`^${pattern}$`, 'iu'), read });
const DATED = DATED_FORMS.map(anchored);
const YEARLESS = YEARLESS_FORMS.map(anchored);

/** A bare 45823 is the serial number of a day that lost its format: offered as one, never taken for one. */
function unreadable(text: string): Fault {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  return serial >= SERIALS.first && serial <= SERIALS.last
    ? { code: 'date-unreadable', text, suggestion: isoDay(day(serial - SERIALS.epoch)) }
    : { code: 'date-unreadable', text };
}
