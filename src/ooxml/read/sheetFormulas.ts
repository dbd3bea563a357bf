import { parseRange, type CellAddress, type CellRange } from '../../tables';
import { damaged } from './errors';
import { relativeFormula } from './relativeFormula';
import { shownFormula } from './shownFormula';
import type { CellDraft } from './cellValue';
import type { Allowance } from './limits';
import type { Attributes } from './xml';

/** A formula as one cell states it: the attributes and the text of its `f`. */
export interface StoredFormula {
  readonly attributes: Attributes;
  readonly text: string;
}

/**
 * The formulas of one sheet. Some cells only point at another cell's formula, which may come later in the file, so
 * these are completed when all cells are read.
 */
export interface SheetFormulas {
  readonly add: (cell: CellDraft, at: CellAddress, formula: StoredFormula) => void;
  readonly complete: (rows: readonly (readonly (CellDraft | undefined)[] | undefined)[]) => void;
}

interface Shared {
  readonly at: CellAddress;
  readonly formula: (down: number, right: number) => string;
}

export function sheetFormulas(part: string, { spend }: Allowance): SheetFormulas {
  const shared = new Map<string, Shared>();
  const sharing: { readonly cell: CellDraft; readonly at: CellAddress; readonly index: string }[] = [];
  const arrays: { readonly range: CellRange; readonly formula: string }[] = [];
  return {
    add(cell, at, { attributes, text }) {
      const formula = shownFormula(text);
      const index = attributes['t'] === 'shared' ? attributes['si'] : undefined;
      cell.formula = formula;
      if (index !== undefined && formula === '') sharing.push({ cell, at, index });
      else if (index !== undefined && !shared.has(index)) {
        shared.set(index, { at, formula: relativeFormula(formula) });
      } else if (attributes['t'] === 'array' && attributes['ref'] !== undefined) {
        const range = parseRange(attributes['ref']);
        if (!range) throw damaged(part, 'range', attributes['ref']);
        arrays.push({ range, formula });
      }
    },
    complete(rows) {
      for (const { cell, at, index } of sharing) {
        const from = shared.get(index);
        if (!from) continue;
        cell.formula = from.formula(at.row - from.at.row, at.column - from.at.column);
        spend.sharedFormulaCharacters(cell.formula.length);
      }
      for (const { range, formula } of arrays) {
        for (const cell of cellsIn(rows, range, spend.arrayFormulaCells)) cell.formula ??= formula;
      }
    },
  };
}

function* cellsIn(
  rows: readonly (readonly (CellDraft | undefined)[] | undefined)[],
  { top, left, bottom, right }: CellRange,
  visited: (count: number) => void,
): Generator<CellDraft> {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    const cells = rows[row];
    visited(1);
    if (!cells) continue;
    for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
      visited(1);
      const cell = cells[column];
      if (cell) yield cell;
    }
  }
}
