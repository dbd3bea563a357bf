const DAY_MS = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel's 1900 has a 29 February that never was: serials from 1 March on count from a day earlier. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const FIRST_OF_MARCH_1900 = Date.UTC(1900, 2, 1);

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

export interface DateSerial {
  readonly serial: number;
  /** For a cell whose own format shows no date. */
  readonly format: string;
}

/** `2025-07-01`, `2025-07-01T08:30:00` or `08:30:00` as the number a sheet holds; `null` for anything else. */
export function dateSerial(text: string, date1904: boolean): DateSerial | null {
  const match = ISO.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hours, minutes = '0', seconds = '0'] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return hours === undefined ? null : { serial: time, format: 'hh:mm:ss' };
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(date).getUTCDate() !== Number(day) || time > 1) return null;
  const days = date1904
    ? (date - EPOCH_1904) / DAY_MS
    : (date - EPOCH_1900) / DAY_MS + (date >= FIRST_OF_MARCH_1900 ? 1 : 0);
  return { serial: days + time, format: hours === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}
