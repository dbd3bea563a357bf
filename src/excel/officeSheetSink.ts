/// <reference types="office-js" />
import type { SheetSink } from '../tables';

export const officeSheetSink = (): SheetSink => ({
  write: () => Promise.reject(new Error('Sheets are not written yet.')),
  remove: () => Promise.reject(new Error('Sheets are not removed yet.')),
});
