import type { Entry } from '../terms/entry';
import { failed, ok, type Outcome } from '../terms/outcome';
import type { Quantity } from '../terms/quantity';
import { likelyDate, likelyTime } from './suggestions/madeByExcel';
import { quantityText } from './forms/quantityText';
import { readNumber } from './readNumber';
import { readNumberText } from './readNumberText';
import { readText } from './readText';
import { refused } from './refused';

/**
 * Reads a number as people type it: `98%`, `９８．５％`, `1,200`, `3.2万元`, `2分30秒`.
 * @returns the quantity, `null` for a blank entry, or why it cannot be read and what was probably meant; a comparison sign
 * is refused
 * @source SPEC 3, Numbers as people type them
 * @example readQuantity({ kind: 'text', text: '９８．５％' }).value.value //=> 0.985
 * @example readQuantity({ kind: 'text', text: '3.2万元' }).value.value //=> 32000
 * @example readQuantity({ kind: 'text', text: '2h30m' }).value.unit //=> '小时'
 * @example readQuantity({ kind: 'text', text: '三万' }) //=> { ok: false, fault: { code: 'unreadable', text: '三万', suggestion: '30000' } }
 * @example readQuantity({ kind: 'text', text: ' ' }) //=> { ok: true, value: null }
 */
export function readQuantity(entry: Entry): Outcome<Quantity | null> {
  switch (entry.kind) {
    case 'blank':
      return ok(null);
    case 'number':
      return readNumber(entry);
    case 'text':
      return readNumberText(entry.text);
    case 'error':
      return failed({ code: 'error-value', text: entry.error });
    case 'logical':
      return failed({ code: 'unreadable', text: readText(entry) });
    case 'date':
      return refused(entry.shown, { code: 'made-date', ...likelyDate(entry, 'quantity') });
    case 'time': {
      const meant = likelyTime(entry);
      return refused(entry.shown, {
        code: 'made-time',
        ...(quantityText(meant) ? { suggestion: meant } : {}),
      });
    }
  }
}
