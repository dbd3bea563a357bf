import { parseRange, type CellRange } from '../../tables';

/**
 * The ranges of an address of several areas, whatever the sheet is called.
 * @example mergedRanges("'a,b'!A1:C1,'a,b'!A3:A5") //=> [{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 2, left: 0, bottom: 4, right: 0 }]
 */
export const mergedRanges = (address: string): readonly CellRange[] =>
  [
    ...address.matchAll(/(?:^|,)(?:'(?:[^']|'')*'!|[^'!,]*!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?=,|$)/g),
  ].flatMap(([, range = '']) => parseRange(range) ?? []);
