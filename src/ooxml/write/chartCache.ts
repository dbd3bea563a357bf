import type { ChartCell } from './chartCells';
import { element, group, valued, writableText } from './xml';

const point = (index: number, text: string): string =>
  element('c:pt', { idx: index }, group('c:v', writableText(text)));

/** Reference to numbers with their values; anything else in the cells is a gap. */
export function numberReference(formula: string, cells: readonly ChartCell[]): string {
  const numbers = cells.map(({ value }, index) =>
    typeof value === 'number' ? point(index, String(value)) : '',
  );
  const format = cells.find(({ value }) => typeof value === 'number')?.format ?? 'General';
  const formatCode = group('c:formatCode', writableText(format));
  const cache = group('c:numCache', formatCode, valued('c:ptCount', cells.length), ...numbers);
  return group('c:numRef', group('c:f', writableText(formula)), cache);
}

/** Reference to names with their texts. */
export function textReference(formula: string, cells: readonly ChartCell[]): string {
  const texts = cells.map(({ value }, index) => (value === null ? '' : point(index, String(value))));
  const cache = group('c:strCache', valued('c:ptCount', cells.length), ...texts);
  return group('c:strRef', group('c:f', writableText(formula)), cache);
}
