import type { Entry } from '../terms/entry';
import type { Unit } from '../terms/quantity';
import { isNotApplicable } from './notApplicable';
import { normalise } from './normalise';
import { knownUnit } from './units/knownUnit';
import { unitWord } from './units/unitWord';

/**
 * Reads a unit column's cell into its canonical spelling; a word of the user's own stays as typed.
 * @returns `null` when blank, or a dash for none
 * @example readUnit({ kind: 'text', text: ' mins ' }) //=> '分钟'
 * @example readUnit({ kind: 'text', text: '（元）' }) //=> '元'
 * @example readUnit({ kind: 'text', text: '－' }) //=> null
 */
export function readUnit(entry: Entry): Unit | null {
  if (entry.kind !== 'text') return null;
  const word = normalise(entry.text).replace(/^[([] ?(.*?) ?[)\]]$/, '$1');
  if (word === '' || word === '无' || isNotApplicable(word)) return null;
  return knownUnit(word) ?? unitWord(word) ?? word;
}
