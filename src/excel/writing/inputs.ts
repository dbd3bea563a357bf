import type { EditValue, PlannedValue } from '../../tables';

/** What Excel would read as a number, a date, a truth, an error or a formula if it were typed. */
const READ_OTHERWISE = /\d|^[=+\-@\t'#]|^(?:true|false)$/i;

/**
 * What to hand to `Range.formulas` so that the cell holds just this: text stays text, whatever it begins with.
 * @example inputOf('=1+1') //=> "'=1+1"
 * @example inputOf({ formula: 'SUM(A1:A9)' }) //=> '=SUM(A1:A9)'
 */
export function inputOf(value: EditValue | PlannedValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return `=${value.formula}`;
  return typeof value === 'string' && READ_OTHERWISE.test(value) ? `'${value}` : value;
}
