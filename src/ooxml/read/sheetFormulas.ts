import { relativeFormula } from './relativeFormula';
import { shownFormula } from './shownFormula';
import { statedRange } from './statedRange';
import type { CellAddress, CellRange } from '../../tables';
import type { CellDraft } from './cellValue';
import type { Allowance } from './limits';

/** A formula as one cell states it in its `f`. */
export interface StoredFormula {
  text: string;
  readonly type: string | undefined;
  readonly sharedIndex: string | undefined;
  readonly range: string | undefined;
}

type Rows = readonly (readonly (CellDraft | undefined)[] | undefined)[];

/**
 * The formulas of one sheet. Some cells only point at another cell's formula, which may come later in the file, so
 * these are completed when all cells are read.
 */
export interface SheetFormulas {
  readonly add: (cell: CellDraft, at: CellAddress, formula: StoredFormula) => void;
  readonly complete: (rows: Rows) => void;
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
    add(cell, at, { text, type, sharedIndex, range }) {
      const formula = shownFormula(text);
      const index = type === 'shared' ? sharedIndex : undefined;
      cell.formula = formula;
      if (index !== undefined && formula === '') sharing.push({ cell, at, index });
      else if (index !== undefined && !shared.has(index)) {
        shared.set(index, { at, formula: relativeFormula(formula) });
      } else if (type === 'array') arrays.push({ range: statedRange(part, range), formula });
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
  rows: Rows,
  { top, left, bottom, right }: CellRange,
  visited: (count: number) => void,
): Generator<CellDraft> {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    visited(1);
    const cells = rows[row] ?? [];
    for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
      visited(1);
      const cell = cells[column];
      if (cell) yield cell;
    }
  }
}
