import type { helpers } from './oSpreadsheet';

/** The library's own, in which its cells keep numbers. */
export const LOCALE: Parameters<typeof helpers.isNumber>[1] = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};
