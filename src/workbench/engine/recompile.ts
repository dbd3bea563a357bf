import type { Session } from './session';
import { Own, Shared } from './commands';

/** Formulas that called a function before it was known are read anew. */
export function recompile(session: Session, name: string): void {
  const { getters, command } = session;
  const called = name.toLowerCase();
  for (const sheetId of getters.getSheetIds()) {
    for (const { id, compiledFormula } of getters.getCells(sheetId)) {
      if (compiledFormula?.isBadExpression !== true) continue;
      const formula = compiledFormula.normalizedFormula;
      if (!formula.toLowerCase().includes(called)) continue;
      const { row: top, col: left } = getters.getCellPosition(id);
      command(Own.write, { sheetId, top, left, contents: new Shared([[{ formula }]]) });
    }
  }
}
