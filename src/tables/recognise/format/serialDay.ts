import { day, type Day } from '../../../core';

/** Serial numbers of 1970-01-01 in the two date systems, and the last one that is a date: 9999-12-31. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const LAST_SERIAL = 2_958_465;

/** Whether Excel shows a number as a date at all, instead of `####`. */
export const isSerial = (value: number, date1904: boolean): boolean =>
  value >= 0 && value < LAST_SERIAL + 1 - (date1904 ? EPOCH_1900 - EPOCH_1904 : 0);

/**
 * The calendar day of a serial number.
 *
 * The 1900 system counts a 29 February 1900 that never was, so that earlier serials stand one day nearer.
 */
export function serialDay(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial);
  if (date1904) return day(whole - EPOCH_1904);
  return day(whole - EPOCH_1900 + (whole < 60 ? 1 : 0));
}
