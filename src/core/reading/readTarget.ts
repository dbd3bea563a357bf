import type { Entry } from '../terms/entry';
import type { MethodCode } from '../terms/method';
import { failed, ok, type Outcome } from '../terms/outcome';
import type { Target } from '../terms/target';
import { formatDecimal, shifted } from './decimal';
import { readQuantity } from './readQuantity';
import { quoted } from './readText';
import { readTargetText } from './readTargetText';
import { readYesNo } from './readYesNo';
import { refused } from './refused';
import { likelyDate } from './suggestions/madeByExcel';

/**
 * Reads a target: a number with or without a comparison sign, a range, bands, or yes and no.
 * @param method stated or inferred; `null` where it is unknown, and any shape of target is read
 * @returns the target, `null` where there is none (blank or a dash), or why it cannot be read
 * @source SPEC 3
 * @example readTarget({ kind: 'text', text: '≤2分钟' }, 'lower').value.comparison //=> '≤'
 * @example readTarget({ kind: 'text', text: '50±5%' }, 'range').value.high.value //=> 52.5
 * @example readTarget({ kind: 'text', text: '≥45%:100, ≥40%:80' }, 'bands').value.bands[1].low //=> 0.4
 * @example readTarget({ kind: 'text', text: '30%±5%' }, null).fault.suggestion //=> '25%~35%'
 */
export function readTarget(entry: Entry, method: MethodCode | null): Outcome<Target | null> {
  if (method === 'yesno') return readYesNo(entry);
  const read = anyTarget(entry, method);
  return read.ok && read.value !== null && method !== null ? fitting(read.value, method, entry) : read;
}

function anyTarget(entry: Entry, method: MethodCode | null): Outcome<Target | null> {
  if (entry.kind === 'text') return readTargetText(entry.text, method);
  if (entry.kind === 'logical' && method === null) return readYesNo(entry);
  if (entry.kind === 'date') {
    const meant = method === 'rating' ? 'scale' : 'target';
    return refused(entry.shown, { code: 'made-date', ...likelyDate(entry, meant) });
  }
  const read = readQuantity(entry);
  return read.ok ? ok(read.value && { kind: 'quantity', quantity: read.value, comparison: null }) : read;
}

/** The target, if it has the shape that its method works on. */
function fitting(target: Target, method: MethodCode, entry: Entry): Outcome<Target | null> {
  if (method === 'points') return ok(target);
  const shape = method === 'range' || method === 'bands' ? method : 'quantity';
  if (target.kind !== shape) {
    return failed({ code: shape === 'quantity' ? 'method-contradicted' : 'unreadable', text: quoted(entry) });
  }
  if (method === 'deduct' && target.kind === 'quantity' && target.quantity.percent) {
    const suggestion = formatDecimal(shifted(target.quantity.value, 2));
    return refused(quoted(entry), { code: 'ambiguous', suggestion });
  }
  return ok(target);
}
