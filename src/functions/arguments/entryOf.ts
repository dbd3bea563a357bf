import { BLANK, isErrorText, numberEntry, readText, textEntry, type Entry } from '../../core';

/** The shapes in which Excel hands over what is no plain value: errors, formatted numbers, entities. */
interface RichValue {
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  /** Only the invocation, which follows the arguments and slips into their place where a host omits some. */
  readonly functionName?: unknown;
}

/** What stands in a cell, from what Excel hands to a function. */
export function entryOf(cell: unknown): Entry {
  if (typeof cell === 'string') return isErrorText(cell) ? { kind: 'error', error: cell } : textEntry(cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? numberEntry(cell) : { kind: 'error', error: '#NUM!' };
  if (typeof cell === 'boolean') return { kind: 'logical', value: cell };
  return typeof cell === 'object' && cell !== null ? richEntry(cell) : BLANK;
}

function richEntry(value: RichValue): Entry {
  if (value.functionName !== undefined) return BLANK;
  if (typeof value.code === 'string') return { kind: 'error', error: value.code };
  if (typeof value.basicValue === 'number')
    return numberEntry(
      value.basicValue,
      typeof value.numberFormat === 'string' && /%/.test(value.numberFormat),
    );
  return typeof value.basicValue === 'string' || typeof value.basicValue === 'boolean'
    ? entryOf(value.basicValue)
    : { kind: 'error', error: '#VALUE!' };
}

/** Whether nothing is to be seen in a cell. */
export const isBlank = (entry: Entry): boolean =>
  entry.kind === 'blank' || (entry.kind === 'text' && readText(entry) === '');
