import type { Entry } from '../terms/entry';
import { ok, type Outcome } from '../terms/outcome';
import type { Quantity } from '../terms/quantity';
import { formatDecimal } from './decimal';
import { isNotApplicable } from './notApplicable';
import { readQuantity } from './readQuantity';
import { quoted } from './readText';
import { refused } from './refused';

/**
 * Reads a weight: 30, `30%`, 0.3, `30分`; which scale it is on, its neighbours tell.
 * @returns `null` for a blank entry or a dash
 * @example readWeight({ kind: 'number', number: 0.4, percent: true }).value.value //=> 0.4
 * @example readWeight({ kind: 'text', text: '30件' }).fault.suggestion //=> '30'
 */
export function readWeight(entry: Entry): Outcome<Quantity | null> {
  const read = readOptional(entry);
  return read.ok && read.value !== null ? without(read.value, entry, ['分', '%']) : read;
}

/**
 * Reads where a progress metric started.
 * @returns `null` for a blank entry or a dash
 * @example readBaseline({ kind: 'text', text: '8.5%' }).value.value //=> 0.085
 */
export const readBaseline = (entry: Entry): Outcome<Quantity | null> => readOptional(entry);

/**
 * Reads a cap: 1.5 or 150 %.
 * @returns a fraction; `null` for a blank entry or a dash
 * @example readCap({ kind: 'text', text: '150%' }) //=> { ok: true, value: 1.5 }
 */
export function readCap(entry: Entry): Outcome<number | null> {
  const read = readOptional(entry);
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  const cap = without(read.value, entry, []);
  return cap.ok ? ok(cap.value.value) : cap;
}

/** A number where a dash stands for none. */
const readOptional = (entry: Entry): Outcome<Quantity | null> =>
  entry.kind === 'text' && isNotApplicable(entry.text) ? ok(null) : readQuantity(entry);

/** The number, unless it is measured in something. */
function without(quantity: Quantity, entry: Entry, allowed: readonly string[]): Outcome<Quantity> {
  if (quantity.unit === null || allowed.includes(quantity.unit)) return ok(quantity);
  return refused(quoted(entry), { code: 'unreadable', suggestion: formatDecimal(quantity.value) });
}
