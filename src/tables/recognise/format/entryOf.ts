import { BLANK, numberEntry, textEntry, type Entry } from '../../../core';
import type { GridCell } from '../../grid';
import { formatSections, type FormatSection } from './formatCode';
import { formatKind, sectionFor } from './formatKind';
import { isSerial, serialDay } from './serialDay';
import { shownDate } from './shownDate';

/**
 * What a person sees in a cell. A formula that nobody has computed shows no result to go by: an error, told by the
 * formula itself.
 * @param date1904 the workbook counts days from 1904
 */
export function entryOf(cell: GridCell | undefined, date1904: boolean): Entry {
  if (cell === undefined) return BLANK;
  const { value, format } = cell;
  if (cell.uncomputed) return { kind: 'error', error: `=${cell.formula ?? ''}` };
  if (typeof value === 'string') return textEntry(value);
  if (typeof value === 'boolean') return { kind: 'logical', value };
  if (typeof value === 'object') return { kind: 'error', error: value.error };
  return format === '' || format === 'General' ? numberEntry(value) : formattedEntry(value, format, date1904);
}

function formattedEntry(value: number, format: string, date1904: boolean): Entry {
  const section = sectionFor(formatSections(format), value);
  if (!section) return numberEntry(value);
  const kind = formatKind(section);
  switch (kind) {
    case 'percent':
      return numberEntry(value, true);
    case 'number':
      return moneyEntry(value, section);
    case 'date':
    case 'time':
    case 'elapsed':
      break;
  }
  // Excel shows `####` for a date before its calendar begins; the number is all there is to see.
  if (!isSerial(value, date1904)) return numberEntry(value);
  const shown = shownDate(value, section, date1904);
  if (kind === 'date') return { kind: 'date', day: serialDay(value, date1904), shown };
  return { kind: 'time', dayFraction: kind === 'elapsed' ? value : value - Math.floor(value), shown };
}

function moneyEntry(number: number, { tokens }: FormatSection): Entry {
  const token = tokens.find(({ kind }) => kind === 'currency');
  if (token?.kind !== 'currency') return numberEntry(number);
  return { kind: 'number', number, percent: false, currency: token.symbol.trim() };
}
