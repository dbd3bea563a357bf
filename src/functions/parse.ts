import { functionWords } from '../i18n';
import { valueError } from './cellError';
import { displayLanguage } from './displayLanguage';
import { scalar } from './arguments/vector';
import { isBlank } from './arguments/entryOf';
import { faultSentence } from './arguments/quantities';
import { parsed } from './reading/parsed';

/**
 * Returns the number that a typed text means, its unit, and how it was read.
 * @customfunction PARSE
 * @param text What was typed: 98%, 3.2万, 2分30秒, (1,200), 4.3/5.
 * @returns Value, unit, and how it was read.
 * @remarks Per cent are fractions: 98% is 0.98. What cannot be read is #VALUE!, and its sentence says what was probably
 * meant; nothing is ever read as 0.
 * @example parse('3.2万元') //=> [[32000, '元', '万 = 10000、带单位']]
 * @example parse('98%') //=> [[0.98, '%', '百分数']]
 */
export function parse(text: unknown): unknown[][] {
  const words = functionWords(displayLanguage());
  const entry = scalar('text', text, words);
  if (isBlank(entry)) return [['', '', '']];
  const read = parsed(entry, words);
  if (!read.ok) throw valueError(faultSentence('text', read.fault, words));
  return [[...read.value]];
}
