import type { Entry } from '../terms/entry';
import { formatDecimal, formatPercentage } from './decimal';

const SPACE = /[\s\u200B-\u200F\u2060]/;

/**
 * The text of any entry, trimmed of every kind of space: an id typed as a number keeps its digits.
 * @example readText({ kind: 'number', number: 1001, percent: false }) //=> '1001'
 * @example readText({ kind: 'text', text: ' 001　' }) //=> '001'
 */
export function readText(entry: Entry): string {
  switch (entry.kind) {
    case 'blank':
      return '';
    case 'text':
      return trimmed(entry.text);
    case 'number':
      return shownNumber(entry.number, entry.percent);
    case 'date':
    case 'time':
      return entry.shown;
    case 'logical':
      return entry.value ? 'TRUE' : 'FALSE';
    case 'error':
      return entry.error;
  }
}

/** Without spaces on either side, those without width among them; from the ends, since a cell may be full of them. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A number as its cell shows it. */
export function shownNumber(value: number, percent: boolean): string {
  if (!Number.isFinite(value)) return String(value);
  return percent ? formatPercentage(value) : formatDecimal(value);
}

/** The entry for quoting: as it stands, untrimmed. */
export const quoted = (entry: Entry): string => (entry.kind === 'text' ? entry.text : readText(entry));
