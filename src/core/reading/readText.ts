import type { Entry } from '../terms/entry';
import { formatDecimal, formatPercentage } from './decimal';

const EDGES = /^[\s\u200B-\u200F\u2060]+|[\s\u200B-\u200F\u2060]+$/g;

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
      return entry.text.replace(EDGES, '');
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

/** A number as its cell shows it. */
export function shownNumber(value: number, percent: boolean): string {
  if (!Number.isFinite(value)) return String(value);
  return percent ? formatPercentage(value) : formatDecimal(value);
}

/** The entry for quoting: as it stands, untrimmed. */
export const quoted = (entry: Entry): string => (entry.kind === 'text' ? entry.text : readText(entry));
