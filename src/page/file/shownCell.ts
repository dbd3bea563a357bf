import { entryOf, type EditValue, type GridCell } from '../../tables';

/** A cell as a sheet shows it, near enough to recognise it by. */
export function shownCell(cell: GridCell | undefined, date1904: boolean): string {
  const entry = entryOf(cell, date1904);
  switch (entry.kind) {
    case 'blank':
      return '';
    case 'text':
      return entry.text;
    case 'logical':
      return entry.value ? 'TRUE' : 'FALSE';
    case 'error':
      return entry.error;
    case 'date':
    case 'time':
      return entry.shown;
    case 'number':
      return `${entry.currency ?? ''}${shownNumber(entry.number, entry.percent)}`;
  }
}

const SHOWN_DIGITS = 12;

const shownNumber = (value: number, percent: boolean): string =>
  `${Number((percent ? value * 100 : value).toPrecision(SHOWN_DIGITS))}${percent ? '%' : ''}`;

/** A value as it is typed; `blank` stands for none. */
export function shownValue(value: EditValue, blank: string): string {
  if (value === null) return blank;
  return typeof value === 'object' ? `=${value.formula}` : String(value);
}
