import type { Entry } from '../terms/entry';
import type { MethodCode } from '../terms/method';
import { ok, type Outcome } from '../terms/outcome';
import type { Actual } from '../terms/target';
import { formatDecimal, shifted } from './decimal';
import { outOf } from './forms/outOf';
import { yesNoWord } from './forms/yesNo';
import { isNotApplicable } from './notApplicable';
import { normalise } from './normalise';
import { readQuantity } from './readQuantity';
import { quoted } from './readText';
import { readYesNo } from './readYesNo';
import { refused } from './refused';
import { spelling } from './spelling';
import { likelyDate } from './suggestions/madeByExcel';
import { asQuantity } from './typed';

const MISSING: Actual = { kind: 'missing' };

/**
 * Reads an actual. Blank is missing and never 0; `N/A`, 不适用 and dashes say that the metric does not apply.
 * @param method stated or inferred; `null` where it is unknown
 * @returns the actual, or why it cannot be read and what was probably meant
 * @source SPEC 3
 * @example readActual({ kind: 'blank' }, 'higher') //=> { ok: true, value: { kind: 'missing' } }
 * @example readActual({ kind: 'text', text: '不适用' }, 'higher').value.kind //=> 'not-applicable'
 * @example readActual({ kind: 'text', text: '4.3/5' }, 'rating').value.scale //=> 5
 * @example readActual({ kind: 'text', text: '约3万' }, 'higher').fault.suggestion //=> '3万'
 */
export function readActual(entry: Entry, method: MethodCode | null): Outcome<Actual> {
  if (entry.kind === 'text' && isNotApplicable(entry.text)) {
    return ok({ kind: 'not-applicable', text: entry.text });
  }
  if (method === 'yesno' || (method === null && isTruth(entry))) {
    const read = readYesNo(entry);
    return read.ok ? ok(read.value ?? MISSING) : read;
  }
  return (
    (method === 'rating' || method === null ? ratingOutOf(entry) : null) ?? quantityActual(entry, method)
  );
}

function quantityActual(entry: Entry, method: MethodCode | null): Outcome<Actual> {
  const read = readQuantity(entry);
  if (!read.ok) return read;
  if (read.value === null) return ok(MISSING);
  if (method === 'points' && read.value.percent) {
    const suggestion = formatDecimal(shifted(read.value.value, 2));
    return refused(quoted(entry), { code: 'ambiguous', suggestion });
  }
  return ok({ kind: 'quantity', quantity: read.value });
}

/** `4.3/5`, also where Excel made a date of it; `null` for anything else. */
function ratingOutOf(entry: Entry): Outcome<Actual> | null {
  if (entry.kind === 'date') {
    return refused(entry.shown, { code: 'made-date', ...likelyDate(entry, 'rating') });
  }
  if (entry.kind !== 'text' || !/[/／]/.test(entry.text)) return null;
  const spelt = spelling(entry.text);
  const read = spelt && outOf(spelt.text);
  if (!read) return null;
  const quantity = asQuantity(read.rating, entry.text, [...spelt.steps, 'out-of']);
  return ok({ kind: 'out-of', quantity, scale: read.scale });
}

const isTruth = (entry: Entry): boolean =>
  entry.kind === 'logical' ||
  (entry.kind === 'text' && entry.text.length < 20 && yesNoWord(normalise(entry.text)) !== null);
