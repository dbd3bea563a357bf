import { a1 } from '../../../tables';
import type { SheetEngine } from '../../engine';

/** A sentence that hangs on a cell. */
export interface CellNote {
  readonly cell: string;
  readonly text: string;
}

/** Shows the sentence of the cell a person is at, for those who have no mouse to point at it with. */
export function watchNote(engine: SheetEngine, show: (note: CellNote | null) => void): void {
  let isDue = false;
  const look = (): void => {
    isDue = false;
    const { sheetId: sheet, row, col: column } = engine.model.getters.getActivePosition();
    const text = engine.noteAt({ sheet, row, column });
    show(text === null ? null : { cell: a1({ row, column }), text });
  };
  engine.listen(() => {
    if (isDue) return;
    isDue = true;
    // What hangs on cells is drawn after what happened to them is told.
    setTimeout(look);
  });
}
