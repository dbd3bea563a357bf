import {
  day,
  failed,
  ok,
  readDay,
  readMoment,
  readText,
  SECONDS_PER_DAY,
  type Day,
  type Entry,
  type Moment,
  type Outcome,
} from '../../core';
import type { ArgumentName, FunctionWords } from '../../i18n';
import { valueError } from '../cellError';
import { isBlank } from './entryOf';
import { faultSentence } from './quantities';
import { scalar } from './vector';

/** Excel counts days so that this many have passed on 1970-01-01, and knows none after 9999. */
const SERIAL_OF_EPOCH = 25_569;
const LAST_SERIAL = 2_958_465;

const isSerial = (entry: Entry): entry is Extract<Entry, { kind: 'number' }> =>
  entry.kind === 'number' && entry.number >= 0 && entry.number < LAST_SERIAL + 1;

/**
 * The day of a scalar argument, from Excel's serial number or a typed date; `null` where it is blank.
 * @throws CellError for anything that is no day.
 */
export function dayArgument(name: ArgumentName, argument: unknown, words: FunctionWords): Day | null {
  const entry = scalar(name, argument, words);
  if (isBlank(entry)) return null;
  const read = isSerial(entry) && entry.number >= 1 ? ok(dayOfSerial(entry.number)) : readDay(entry, null);
  if (!read.ok) throw valueError(faultSentence(name, read.fault, words));
  return read.value;
}

/** The moment in a cell: a serial number of up to one day is a time of day. */
export function momentIn(entry: Entry): Outcome<Moment | null> {
  if (isBlank(entry)) return ok(null);
  if (entry.kind === 'error') return failed({ code: 'error-value', text: entry.error });
  if (isSerial(entry)) return ok(momentOfSerial(entry.number));
  const moment = entry.kind === 'text' ? readMoment(entry.text) : null;
  return moment ? ok(moment) : failed({ code: 'date-unreadable', text: readText(entry) });
}

const dayOfSerial = (serial: number): Day => day(Math.floor(serial) - SERIAL_OF_EPOCH);

/** To the second, for 9:20 is no finite fraction of a day. */
function momentOfSerial(serial: number): Moment {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  if (seconds <= SECONDS_PER_DAY) return { day: null, seconds };
  return { day: dayOfSerial(seconds / SECONDS_PER_DAY), seconds: seconds % SECONDS_PER_DAY };
}
