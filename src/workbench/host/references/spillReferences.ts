import { rangeA1 } from '../../../tables';
import { parseBox, splitAddress } from '../document/rangeAddress';
import { formulaParts } from './formulaParts';
import type { CellAddress, CellRange } from '../../../tables';

const SPILL =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7})#/giu;

/** The formula with ranges where `A1#` stood: the whole spill of a cell; `#REF!` where nothing spills. */
export function withSpills(
  formula: string,
  spillOf: (sheet: string | null, anchor: CellAddress) => CellRange | null,
): string {
  if (!formula.includes('#')) return formula;
  return formulaParts(formula, () => false)
    .map(({ kind, text }) => (kind === 'code' ? text.replace(SPILL, replaced(spillOf)) : text))
    .join('');
}

const replaced =
  (spillOf: (sheet: string | null, anchor: CellAddress) => CellRange | null) =>
  (whole: string, prefix: string | undefined, address: string): string => {
    const anchor = parseBox(address);
    if (anchor === null) return whole;
    const { sheet } = splitAddress(`${prefix ?? ''}A1`);
    const spill = spillOf(sheet, { row: anchor.top, column: anchor.left });
    return spill === null ? '#REF!' : (prefix ?? '') + rangeA1(spill).replace(/[A-Z]+|\d+/g, '$$$&');
  };
