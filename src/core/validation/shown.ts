import type { Entry } from '../terms/entry';

/** What stands in a cell, as the person sees it there. */
export function shown(entry: Entry | undefined): string {
  switch (entry?.kind) {
    case undefined:
    case 'blank':
      return '';
    case 'text':
      return entry.text;
    case 'number':
      return entry.percent ? `${digits(entry.number * 100)}%` : digits(entry.number);
    case 'date':
    case 'time':
      return entry.shown;
    case 'logical':
      return entry.value ? 'TRUE' : 'FALSE';
    case 'error':
      return entry.error;
  }
}

/** As many digits as a sheet shows, so that 0.07 × 100 is 7. */
const digits = (value: number): string => String(Number(value.toPrecision(15)));
