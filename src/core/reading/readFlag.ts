import type { Entry } from '../terms/entry';
import { ok, type Outcome } from '../terms/outcome';
import { readYesNo } from './readYesNo';

/**
 * Reads a column of yes and no, such as whether a target is prorated.
 * @returns `null` when blank
 * @example readFlag({ kind: 'text', text: '否' }) //=> { ok: true, value: false }
 * @example readFlag({ kind: 'blank' }) //=> { ok: true, value: null }
 */
export function readFlag(entry: Entry): Outcome<boolean | null> {
  const read = readYesNo(entry);
  return read.ok ? ok(read.value && read.value.value) : read;
}
