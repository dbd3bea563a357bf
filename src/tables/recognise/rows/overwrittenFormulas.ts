import type { ScorecardField } from '../../../core';
import type { Block } from '../block';
import { cellAt } from '../sheetView';
import { filledDown, relativeFormula } from './relativeFormula';

/** A constant among formulas, and the formula that belongs there. */
export interface OverwrittenFormula {
  readonly row: number;
  readonly field: ScorecardField;
  readonly formula: string;
}

/** Share of a column's cells that hold one and the same formula before another value there looks like a slip. */
const SAME = 0.8;
/** Below this a pattern is no pattern. */
const FEWEST = 4;

/** Finds values typed over a column's formula. */
export function overwrittenFormulas(block: Block, rows: readonly number[]): readonly OverwrittenFormula[] {
  return [...block.header.columns].flatMap(([field, { column }]) =>
    overwrittenIn(block, rows, { field, column }),
  );
}

function overwrittenIn(
  { view }: Block,
  rows: readonly number[],
  { field, column }: { readonly field: ScorecardField; readonly column: number },
): readonly OverwrittenFormula[] {
  const constants: number[] = [];
  const formulas = new Map<string, { readonly row: number; readonly formula: string; count: number }>();
  for (const row of rows) {
    const cell = cellAt(view, row, column);
    if (cell === undefined) continue;
    if (cell.formula === undefined) {
      constants.push(row);
      continue;
    }
    const key = relativeFormula(cell.formula, row);
    const known = formulas.get(key);
    if (known) known.count += 1;
    else formulas.set(key, { row, formula: cell.formula, count: 1 });
  }
  const [main] = [...formulas.values()].sort((a, b) => b.count - a.count);
  const filled = constants.length + [...formulas.values()].reduce((sum, { count }) => sum + count, 0);
  if (main === undefined || main.count < FEWEST || main.count < SAME * filled) return [];
  return constants.map((row) => ({ row, field, formula: filledDown(main.formula, row - main.row) }));
}
